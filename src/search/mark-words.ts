import { askedWords, stemOf, wordsIn } from './words.ts';

/** A text with the words of a query marked, whatever their endings. */
export function markWords(text: string, query: string): ExcerptPart[] {
  const asked = new Set(askedWords(query).map(stemOf));
  return text
    .split(/([\p{L}\p{N}'’]+)/u)
    .map((part) => ({ text: part, marked: asked.has(stemOf(wordsIn(part).join(''))) }))
    .filter(({ text }) => text !== '');
}

export type ExcerptPart = { text: string; marked: boolean };
