import type { Term } from './library.ts';

/** Terms under their first letter or digit group, in the order of the list; `anchor` is the id of the letter. */
export function termsByLetter(terms: readonly Term[]): { letter: string; anchor: string; terms: Term[] }[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.title.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? '#';
    const letter = /\d/.test(first) ? '0–9' : first;
    const known = groups.get(letter);
    if (known) known.push(term);
    else groups.set(letter, [term]);
  }
  return [...groups].map(([letter, members]) => ({
    letter,
    anchor: `letter-${letter.replace('–', '-').toLowerCase()}`,
    terms: members,
  }));
}
