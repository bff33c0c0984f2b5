import type { Kind } from '../collections.ts';
import { nearestWords } from './nearness.ts';
import { keyOf, type SearchRecord } from './record.ts';
import { type NameOf, type RecordText, stemsOf, textOf, vocabularyOf } from './record-text.ts';
import { strengthIn } from './strength.ts';
import { type Slot, type Synonyms, slotsOf } from './synonyms.ts';
import { foldTwins } from './twins.ts';
import { askedWords, stemOf, wordsIn } from './words.ts';

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
  const texts = records.map((record) => textOf(record, ways.nameOf));
  const corrections = new Map<string, string>();
  const guessed = new Set<number>();
  const asked = slotsOf(words, ways.synonyms);
  const slots = asked.map((slot, i, all) => {
    const found = texts.map(strengthIn(slot, i === all.length - 1));
    if (found.some((strength) => strength > 0)) return found;
    knowsAll = false;
    const [word = ''] = slot.own;
    const nearest = slot.own.length === 1 ? nearestWords(word, vocabularyOf(records, ways.nameOf)) : [];
    if (!nearest[0]) return found;
    corrections.set(word, mostUsed(nearest, texts));
    const instead = nearest.map((near) => strengthIn({ own: [near], others: [] }, false));
    guessed.add(i);
    return texts.map((known) => Math.max(...instead.map((strength) => strength(known))) * GUESSED);
  });
  const rarity = slots.map((found, i) => rarityOf(found, asked[i], { ...ways, total }));
  const sum = rarity.reduce((total, one) => total + one, 0);
  const whole = wordsIn(query);
  const named = namedBy(whole);
  const close = closenessTo(words.map(stemOf));

  const answers = records.flatMap((record, r): Answer[] => {
    const held = (s: number) => (guessed.has(s) ? GUESSED : 1) * (rarity[s] ?? 0);
    const coverage = slots.reduce((total, found, s) => total + ((found[r] ?? 0) > 0 ? held(s) : 0), 0) / sum;
    if (!(coverage >= ENOUGH)) return [];
    const name = named(record);
    const strength = slots.reduce((total, found, s) => total + (found[r] ?? 0) * (rarity[s] ?? 0), 0) / sum;
    const score = strength * (0.3 + 0.7 * coverage) * close(record) * KIND_WEIGHT[record.kind] + name;
    return [{ record, score, coverage }];
  });
  answers.sort((a, b) => b.score - a.score || (keyOf(a.record) < keyOf(b.record) ? -1 : 1));
  return { answers: foldTwins(answers, records), corrections, knowsAll };
}

/** How much a slot tells of what is wanted: rare words most, words of nearly every page little. */
function rarityOf(
  found: readonly number[],
  slot: Slot | undefined,
  { common, total }: Ways & { total: number },
): number {
  const rarity = Math.log(1 + total / (0.5 + found.filter((strength) => strength > 0).length));
  return slot?.own.every((word) => common.has(stemOf(word))) ? rarity * 0.3 : rarity;
}

/** An entry that the whole query names stands first: by its title, by words within its title, by another name. */
function namedBy(words: readonly string[]): (record: SearchRecord) => number {
  const whole = words.join(' ');
  const asStems = ` ${words.map(stemOf).join(' ')} `;
  const is = (text: string) => wordsIn(text).join(' ') === whole;
  return (record) => {
    const { names } = stemsOf(record);
    // Names are read again only where their stems are those that are asked for.
    if (!names.some((name) => name.includes(asStems))) return 0;
    if (is(record.title)) return 100;
    if (record.title.includes('(') && is(record.title.replace(/\(.*\)/, ''))) return 40;
    return names[0]?.includes(asStems) || record.aliases.some(is) ? 1 : 0;
  };
}

/** Words that stand together as they were asked, and titles of little else, are nearer to what is meant. */
function closenessTo(asked: readonly string[]): (record: SearchRecord) => number {
  const together = ` ${asked.join(' ')} `;
  return (record) => {
    const { title, names } = stemsOf(record);
    const share = title.filter((stem) => asked.includes(stem)).length / Math.max(1, title.length);
    return 1 + share * 0.3 + (asked.length > 1 && names.some((name) => name.includes(together)) ? 0.4 : 0);
  };
}

function mostUsed(candidates: readonly string[], texts: readonly RecordText[]): string {
  const uses = (word: string) => {
    const whole = new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`);
    return texts.filter(({ text }) => whole.test(text)).length;
  };
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
const GUESSED = 0.85;

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
