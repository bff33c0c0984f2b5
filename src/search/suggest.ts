import { nearestWords } from './nearness.ts';
import type { SearchRecord } from './record.ts';
import { askedWords, stemOf, wordsIn } from './words.ts';

/** The query with its slips mended; undefined when none was found. */
export function mendedQuery(query: string, corrections: ReadonlyMap<string, string>): string | undefined {
  if (corrections.size === 0) return undefined;
  return query.replace(/[\p{L}\p{N}'’]+/gu, (word) => corrections.get(wordsIn(word).join('')) ?? word);
}

/** What else to look for when nothing was found: titles that hold one of the words, or a word that looks like it. */
export function nearestTitles(query: string, records: readonly SearchRecord[], most = 6): string[] {
  const names = records.map((record) => ({
    title: record.title,
    words: new Set([record.title, ...record.aliases].flatMap(wordsIn)),
  }));
  const known = new Set(names.flatMap(({ words }) => [...words]));
  const wanted = askedWords(query).flatMap((word) => [
    word,
    ...nearestWords(word, known),
    ...beginningsOf(word, known),
  ]);
  const stems = new Set(wanted.map(stemOf));
  return names
    .filter(({ words }) => [...words].some((word) => stems.has(stemOf(word))))
    .slice(0, most)
    .map(({ title }) => title);
}

/** Known words that begin as this one does, four letters or more. */
function beginningsOf(word: string, known: ReadonlySet<string>): string[] {
  return word.length < 4 ? [] : [...known].filter((other) => other.startsWith(word.slice(0, 4)));
}
