import type { Kind } from '../collections.ts';
import type { Entry, Library } from './library.ts';
import { authorityOf } from './related.ts';

/** The entries of a kind as a list page shows them: practice examples by authority, all others in one group. */
export function groupEntries(library: Library, kind: Kind): Group[] {
  if (kind !== 'practice') return [{ name: undefined, entries: library[kind] }];
  const named = library['case-study'].map(({ id, authority }) => ({
    name: authority,
    entries: library.practice.filter((practice) => authorityOf(practice) === id),
  }));
  const unnamed = {
    name: 'Authorities that the booklets do not name',
    entries: library.practice.filter((practice) => authorityOf(practice) === 'unnamed'),
  };
  return [...named, unnamed].filter(({ entries }) => entries.length > 0);
}

export type Group = { name: string | undefined; entries: Entry[] };
