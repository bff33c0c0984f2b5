import type { Kind } from '../collections.ts';
import { nearestWords } from './nearness.ts';
import { keyOf, type SearchRecord } from './record.ts';
import { type Slot, type Synonyms, slotsOf } from './synonyms.ts';
import { foldTwins, mainsOf } from './twins.ts';
import { type NameOf, type Weights, weightsOf } from './word-weights.ts';
import { askedWords, isTelling, stemOf, wordsIn } from './words.ts';

/**
 * The answers that titles, aliases, headings and summaries give to a query, best first:
 * the entry that the query names, then those that hold most of its words, rare words counting most,
 * in the place where they say most. A word that nobody knows stands for the nearest known one.
 */
export function firstAnswers(
  query: string,
  records: readonly SearchRecord[],
  ways: Ways,
  /** How many there are in all, where `records` leaves out what cannot answer. */
  total = records.length,
): FirstAnswers {
  const words = askedWords(query);
  let knowsAll = true;
  const weights = records.map((record) => weightsOf(record, ways.nameOf));
  const corrections = new Map<string, string>();
  const guessed = new Set<number>();
  const asked = slotsOf(words, ways.synonyms);
  const slots = asked.map((slot, i, all) => {
    const isLast = i === all.length - 1;
    const found = weights.map((known) => strengthOf(slot, known, isLast));
    if (found.some((strength) => strength > 0)) return found;
    knowsAll = false;
    const [word = ''] = slot.own;
    const nearest = slot.own.length === 1 ? nearestWords(word, vocabulary(weights)) : [];
    if (!nearest[0]) return found;
    corrections.set(word, mostUsed(nearest, weights));
    const instead = nearest.map((near): Slot => ({ own: [near], others: [] }));
    guessed.add(i);
    return weights.map((known) => Math.max(...instead.map((other) => strengthOf(other, known, false))) * GUESSED);
  });
  const rarity = slots.map((found, i) => rarityOf(found, asked[i], { ...ways, total }));
  const sum = rarity.reduce((total, one) => total + one, 0);
  const whole = wordsIn(query).join(' ');

  const answers = records.flatMap((record, r): Answer[] => {
    const named = namedBy(whole, record, weights[r]);
    const held = (s: number) => (guessed.has(s) ? GUESSED : 1) * (rarity[s] ?? 0);
    const coverage = slots.reduce((total, found, s) => total + ((found[r] ?? 0) > 0 ? held(s) : 0), 0) / sum;
    if (!named && !(coverage >= ENOUGH)) return [];
    const strength = slots.reduce((total, found, s) => total + (found[r] ?? 0) * (rarity[s] ?? 0), 0) / sum;
    const score = strength * (0.3 + 0.7 * coverage) * closeness(words, record) * KIND_WEIGHT[record.kind] + named;
    return [{ record, score, coverage }];
  });
  answers.sort((a, b) => b.score - a.score || keyOf(a.record).localeCompare(keyOf(b.record), 'en'));
  return { answers: foldTwins(answers, mainsOf(records)), corrections, knowsAll };
}

/** How much a slot tells of what is wanted: rare words most, words of nearly every page little, a word that nobody has least. */
function rarityOf(
  found: readonly number[],
  slot: Slot | undefined,
  { common, total }: Ways & { total: number },
): number {
  const holding = found.filter((strength) => strength > 0).length;
  const rarity = Math.log(1 + total / (0.5 + holding)) * (holding ? 1 : UNKNOWN);
  return slot?.own.every((word) => common.has(stemOf(word))) ? rarity * 0.3 : rarity;
}

/** How well a record fills a slot: 0 to 1. The beginning of a word counts when it may still be being typed. */
function strengthOf(slot: Slot, { words, stems }: Weights, isLast: boolean): number {
  const one = (word: string, mayBegin: boolean) => {
    const exact = words.get(word) ?? 0;
    const alike = (stems.get(stemOf(word)) ?? 0) * 0.95;
    const sure = Math.max(exact, alike);
    if (sure > 0.7 || !mayBegin || word.length < 2) return sure;
    let begun = 0;
    for (const [known, weight] of words) if (weight > begun && known.startsWith(word)) begun = weight;
    return Math.max(sure, begun * 0.75);
  };
  const every = (phrase: readonly string[], mayBegin: boolean) =>
    Math.min(...phrase.map((word) => one(word, mayBegin)));
  const own = every(slot.own, isLast || slot.own.join('').length > 4);
  return Math.max(own, ...slot.others.map((other) => every(other, false) * SAME_MEANING));
}

/** An entry that the whole query names stands first: by its title, by words within its title, by another name. */
function namedBy(whole: string, record: SearchRecord, names: Weights | undefined): number {
  if (!whole || !names) return 0;
  if (names.title === whole) return 100;
  if (record.title.includes('(') && wordsIn(record.title.replace(/\(.*\)/, '')).join(' ') === whole) return 40;
  if (holds(names.title, wordsIn(whole).map(stemOf))) return 1;
  return names.aliases.includes(whole) ? 1 : 0;
}

/** Words that stand together as they were asked, and titles of little else, are nearer to what is meant. */
function closeness(words: readonly string[], { title, aliases }: SearchRecord): number {
  const asked = words.map(stemOf);
  const inTitle = wordsIn(title).map(stemOf);
  const share = inTitle.filter((stem) => asked.includes(stem)).length / Math.max(1, inTitle.length);
  const together = asked.length > 1 && [title, ...aliases].some((text) => holds(text, asked));
  return 1 + share * 0.3 + (together ? 0.4 : 0);
}

function holds(text: string, stems: readonly string[]): boolean {
  return ` ${wordsIn(text).map(stemOf).join(' ')} `.includes(` ${stems.join(' ')} `);
}

function vocabulary(weights: readonly Weights[]): Set<string> {
  return new Set(weights.flatMap(({ words }) => [...words.keys()].filter(isTelling)));
}

function mostUsed(candidates: readonly string[], weights: readonly Weights[]): string {
  const uses = (word: string) => weights.filter(({ words }) => words.has(word)).length;
  return candidates.reduce((best, word) => (uses(word) > uses(best) ? word : best), candidates[0] ?? '');
}

/** An entry that is about a thing comes before one that defines it, and that before one that lists it. */
const KIND_WEIGHT: Record<Kind, number> = {
  practice: 1.1,
  'case-study': 1.1,
  role: 1.1,
  approach: 1.1,
  'network-activity': 1.1,
  principle: 1,
  term: 0.95,
  page: 0.9,
  source: 0.8,
};
/** The share of a query’s weight that an answer must hold. */
const ENOUGH = 0.5;
const SAME_MEANING = 0.8;
const GUESSED = 0.85;
/** A word that no record has sets none apart: it must not hide what the others say. */
const UNKNOWN = 0.3;

export type Ways = {
  synonyms: Synonyms;
  /** Stems of words that stand on nearly every page. */
  common: ReadonlySet<string>;
  nameOf: NameOf;
};
export type Answer = {
  record: SearchRecord;
  score: number;
  /** The share of the query’s words that it holds, rare ones counting most: 1 when all. */
  coverage: number;
};
export type FirstAnswers = {
  answers: Answer[];
  /** Words that nobody knows → the known word that was taken instead. */
  corrections: ReadonlyMap<string, string>;
  /** Whether each word asked for stands in some record, so that none had to be guessed. */
  knowsAll: boolean;
};
