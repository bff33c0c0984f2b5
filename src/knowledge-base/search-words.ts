import { readSearchWords } from '../content-reader/search-words.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { Term } from './library.ts';

/**
 * What search knows of words: content/search.yml, and what the letters of the glossary’s terms stand for.
 * Throws, naming the first fault, when the file is not whole.
 */
export function searchWords(terms: readonly Pick<Term, 'title' | 'expansion'>[]): SearchWords {
  const { words, faults } = readSearchWords('content');
  if (!words) throw new Error(`content/${faults[0]?.file}: ${faults[0]?.what}`);
  const letters = terms.flatMap(({ title, expansion }) => (expansion ? [[title, expansion]] : []));
  return { ...words, same: [...words.same, ...letters] };
}
