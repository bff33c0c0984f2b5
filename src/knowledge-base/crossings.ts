import { facetsOf } from './facets-of.ts';
import type { EntryOf, Library, Practice } from './library.ts';

/** Where two kinds cross: for each entry of `down` and each of `across`, the practice examples tied to both. */
export function cross(library: Library, down: Crossed, across: Crossed): Crossing[] {
  const tied = new Map<string, Practice[]>();
  for (const practice of library.practice) {
    const facets = facetsOf(practice);
    for (const row of new Set(facets[down])) {
      for (const column of new Set(facets[across])) {
        const known = tied.get(`${row} ${column}`);
        if (known) known.push(practice);
        else tied.set(`${row} ${column}`, [practice]);
      }
    }
  }
  return library[down].map((row) => ({
    row,
    cells: library[across].map((column) => ({ column, practices: tied.get(`${row.id} ${column.id}`) ?? [] })),
  }));
}

/** The kinds that practice examples are tied to. */
export type Crossed = 'role' | 'approach' | 'network-activity';
export type Crossing = {
  row: EntryOf<Crossed>;
  cells: { column: EntryOf<Crossed>; practices: Practice[] }[];
};
