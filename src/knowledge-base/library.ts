import { KINDS, type Kind } from '../collections.ts';
import type { BodyFacts } from '../content-reader/body.ts';
import type { DataOf } from '../schemas/index.ts';

/** Entries in the order in which they are read: by their number where they have one, else by title. */
export function sortLibrary(unsorted: Library): Library {
  const sorted = { ...unsorted };
  for (const kind of KINDS) sortInPlace(sorted[kind]);
  return sorted;
}

export function allEntries(library: Library): Entry[] {
  return KINDS.flatMap((kind): Entry[] => library[kind]);
}

function sortInPlace(entries: Entry[]): void {
  entries.sort((a, b) => orderOf(a) - orderOf(b) || compare(a.title, b.title) || compare(a.id, b.id));
}

function orderOf(entry: Entry): number {
  return 'order' in entry ? entry.order : 0;
}

function compare(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** An entry: its data, with its kind, its id and what its body holds. */
export type EntryOf<K extends Kind> = { kind: K; id: string; body: BodyFacts } & DataOf<K>;
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];
export type Library = { [K in Kind]: EntryOf<K>[] };
export type Practice = EntryOf<'practice'>;
export type CaseStudy = EntryOf<'case-study'>;
export type BrokerageRole = EntryOf<'role'>;
export type Approach = EntryOf<'approach'>;
export type NetworkActivity = EntryOf<'network-activity'>;
export type Principle = EntryOf<'principle'>;
export type Source = EntryOf<'source'>;
export type Term = EntryOf<'term'>;
