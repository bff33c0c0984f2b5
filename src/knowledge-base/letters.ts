import type { Term } from './library.ts';

/** Terms under their first letter or digit group, in the order of the list. */
export function termsByLetter(terms: readonly Term[]): { letter: string; terms: Term[] }[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.title.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? '#';
    const letter = /\d/.test(first) ? '0–9' : first;
    const known = groups.get(letter);
    if (known) known.push(term);
    else groups.set(letter, [term]);
  }
  return [...groups].map(([letter, members]) => ({ letter, terms: members }));
}
