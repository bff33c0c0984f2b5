import { type Synonyms, slotsOf } from './synonyms.ts';
import { askedWords } from './words.ts';

/**
 * How to ask the full text, which knows neither slips nor words of the same meaning: the reader’s own words first,
 * then with slips mended, then with each word’s other names, a few at most. Words in quotation marks stay as they are.
 */
export function variantsOf(query: string, corrections: ReadonlyMap<string, string>, synonyms: Synonyms): string[] {
  if (/["“”]/.test(query)) return [query.replace(/[“”]/g, '"')];
  const asked = askedWords(query);
  const mended = asked.map((word) => corrections.get(word) ?? word);
  const slots = slotsOf(mended, synonyms);
  const renamed = slots.flatMap(({ others }, i) =>
    others.map((other) => slots.flatMap(({ own }, j) => (i === j ? other : own)).join(' ')),
  );
  return [...new Set([asked.join(' '), mended.join(' '), ...renamed])].slice(0, MOST);
}

/** The ways to ask for each thing that a query names by itself: the reader’s word, mended, then its other names. */
export function partsOf(query: string, corrections: ReadonlyMap<string, string>, synonyms: Synonyms): string[][] {
  const mended = askedWords(query).map((word) => corrections.get(word) ?? word);
  return slotsOf(mended, synonyms).map(({ own, others }) =>
    [own, ...others].map((words) => words.join(' ')).slice(0, NAMES),
  );
}

const NAMES = 4;
const MOST = 6;
