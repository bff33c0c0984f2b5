import type { Kind } from '../collections.ts';
import { nearestWords } from './nearness.ts';
import type { SearchRecord } from './record.ts';
import { type Stems, stemsOf } from './stems.ts';
import { type Strengths, strengthsOf, strongest } from './strength.ts';
import { type Slot, type Synonyms, slotsOf } from './synonyms.ts';
import { foldTwins } from './twins.ts';
import type { WordIndex } from './word-index.ts';
import { askedWords, isTelling, stemOf, wordsIn } from './words.ts';

/**
 * The answers that titles, aliases, headings and summaries give to a query, best first:
 * the entry that the query names, then those that hold most of its words, rare words counting most,
 * in the place where they say most. A word that nobody knows stands for the nearest known one.
 */
export function firstAnswers(query: string, index: WordIndex, ways: Ways): FirstAnswers {
  const words = askedWords(query);
  const corrections = new Map<string, string>();
  const asked = slotsOf(words, ways.synonyms).map((slot, i, all): Filled => {
    const known = strengthsOf(slot, i === all.length - 1, index);
    const nearest = known.lines.length ? [] : nearestTo(slot, index, ways);
    if (nearest[0]) corrections.set(slot.own.join(), mostUsed(nearest, index));
    const meant = nearest.flatMap((near) => slotsOf([near], ways.synonyms));
    const guessed = meant.map((near) => strengthsOf(near, false, index));
    const strengths = nearest[0] ? strongest(guessed, index) : known;
    const rarity = rarityOf(slot, strengths.lines.length, index, ways);
    return { strengths, certainty: nearest[0] ? GUESSED : 1, rarity };
  });
  // A word that nobody knows counts as the others do on average.
  const filled = asked.filter(({ strengths }) => strengths.lines.length > 0);
  const sum = filled.reduce((total, { rarity }) => total + rarity, 0) * (asked.length / filled.length);
  const named = namedBy(wordsIn(query));
  const close = closenessTo(words.map(stemOf));

  const answers: (Answer & { line: number })[] = [];
  for (const line of linesOf(asked)) {
    let coverage = 0;
    let strength = 0;
    for (const { strengths, certainty, rarity } of asked) {
      const own = strengths.at(line);
      if (own === 0) continue;
      coverage += (certainty * rarity) / sum;
      strength += (certainty * own * rarity) / sum;
    }
    const record = coverage >= ENOUGH ? index.record(line) : undefined;
    if (!record) continue;
    const stems = stemsOf(record);
    const score = strength * (0.3 + 0.7 * coverage) * close(stems) * KIND_WEIGHT[record.kind] + named(record, stems);
    answers.push({ record, score, coverage, line });
  }
  // Equals stay in the order of the lists.
  answers.sort((a, b) => b.score - a.score || a.line - b.line);
  return { answers: foldTwins(answers, index), corrections };
}

/** Whether no word is missing, though one be guessed. */
export function holdsEveryWord({ coverage }: Answer): boolean {
  return coverage >= GUESSED;
}

/** The lines that fill any slot, each once. */
function* linesOf(asked: readonly Filled[]): Generator<number> {
  for (const [i, { strengths }] of asked.entries()) {
    const before = asked.slice(0, i);
    for (const line of strengths.lines) if (!before.some((other) => other.strengths.at(line) > 0)) yield line;
  }
}

/** How much a slot tells of what is wanted: rare words most, words of nearly every page little. */
function rarityOf(slot: Slot, count: number, index: WordIndex, { common }: Ways): number {
  const rarity = Math.log(1 + index.size / (0.5 + count));
  return slot.own.every((word) => common.has(stemOf(word))) ? rarity * 0.3 : rarity;
}

/** An entry that the whole query names stands first: by its title, by words within its title, by another name. */
function namedBy(words: readonly string[]): (record: SearchRecord, stems: Stems) => number {
  const whole = words.join(' ');
  const asStems = ` ${words.map(stemOf).join(' ')} `;
  const is = (text: string) => wordsIn(text).join(' ') === whole;
  return (record, { names }) => {
    // Names are read again only where their stems are those that are asked for.
    if (!names.some((name) => name.includes(asStems))) return 0;
    if (is(record.title)) return 100;
    if (record.title.includes('(') && is(record.title.replace(/\(.*\)/, ''))) return 40;
    return names[0]?.includes(asStems) || record.aliases.some(is) ? 1 : 0;
  };
}

/** Words that stand together as they were asked, and titles of little else, are nearer to what is meant. */
function closenessTo(asked: readonly string[]): (stems: Stems) => number {
  const together = ` ${asked.join(' ')} `;
  return ({ title, names }) => {
    const share = title.filter((stem) => asked.includes(stem)).length / Math.max(1, title.length);
    return 1 + share * 0.3 + (asked.length > 1 && names.some((name) => name.includes(together)) ? 0.4 : 0);
  };
}

/** The words that a word which nobody knows may stand for. */
function nearestTo({ own: [word = '', ...more] }: Slot, index: WordIndex, { synonyms }: Ways): string[] {
  if (more.length) return [];
  const known = new Set([...index.words(), ...wordsIn(synonyms.join(' '))]);
  return nearestWords(word, known).filter(isTelling);
}

function mostUsed(candidates: readonly string[], index: WordIndex): string {
  return candidates.reduce((best, word) => (index.uses(word) > index.uses(best) ? word : best), candidates[0] ?? '');
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
};
type Filled = { strengths: Strengths; certainty: number; rarity: number };
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
};
