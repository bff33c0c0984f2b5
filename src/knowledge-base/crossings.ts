import { facetsOf } from './facets-of.ts';
import type { EntryOf, Library, Practice } from './library.ts';

/** Where two kinds cross: for each entry of `down` and each of `across`, the practice examples tied to both. */
export function cross(library: Library, down: Crossed, across: Crossed): Crossing[] {
  const tiedTo = (kind: Crossed, id: string) => (practice: Practice) => facetsOf(practice)[kind]?.includes(id) ?? false;
  return library[down].map((row) => ({
    row,
    cells: library[across].map((column) => ({
      column,
      practices: library.practice.filter(tiedTo(down, row.id)).filter(tiedTo(across, column.id)),
    })),
  }));
}

/** The kinds that practice examples are tied to. */
export type Crossed = 'role' | 'approach' | 'network-activity';
export type Crossing = {
  row: EntryOf<Crossed>;
  cells: { column: EntryOf<Crossed>; practices: Practice[] }[];
};
