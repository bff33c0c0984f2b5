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

/** Shorter ways to ask, for a long question of which no page holds every word: one word left out each time. */
export function shorterThan(query: string): string[] {
  const words = query.split(' ');
  if (words.length < 3) return [];
  return words.map((_, i) => words.toSpliced(i, 1).join(' '));
}

const MOST = 6;
