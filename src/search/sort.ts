import type { SearchRecord } from './record.ts';

/** Results in the order that a reader chose; `best` leaves them as they are. Equals keep their order. */
export function sortResults<T extends { record: SearchRecord }>(results: readonly T[], by: Sort): T[] {
  if (by === 'title') return results.toSorted((a, b) => compare(a.record.title, b.record.title));
  if (by === 'added') return results.toSorted((a, b) => compare(b.record.added, a.record.added));
  if (by === 'place') return results.toSorted((a, b) => compare(placeOf(a.record), placeOf(b.record)));
  return [...results];
}

export function isSort(value: string): value is Sort {
  return SORTS.some((sort) => sort === value);
}

/** Entries of no place stand last. */
function placeOf({ facets }: SearchRecord): string {
  return facets.authority?.[0] ?? '\uFFFF';
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The orders that a reader can choose. They stand in addresses. */
export const SORTS = ['best', 'title', 'place', 'added'] as const;
export type Sort = (typeof SORTS)[number];
