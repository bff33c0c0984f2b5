import type { Crossing } from '../../knowledge-base/index.ts';
import { paths } from '../../paths.ts';
import type { MatrixHead, MatrixRow } from './matrix.ts';

/** The matrix of a crossing: in each cell as many strokes as there are practice examples, leading to their list. */
export function crossingMatrix(crossings: readonly Crossing[]): { columns: MatrixHead[]; rows: MatrixRow[] } {
  return {
    columns: (crossings[0]?.cells ?? []).map(({ column }) => headOf(column)),
    rows: crossings.map(({ row, cells }) => ({
      head: headOf(row),
      cells: cells.map(({ column, practices }) => ({
        count: practices.length,
        href: `#${crossingId(row, column)}`,
        says: `${practices.length}: ${row.title} and ${column.title}`,
      })),
    })),
  };
}

/** The id of the list of what is tied to both. */
export function crossingId(row: { id: string }, column: { id: string }): string {
  return `${row.id}-and-${column.id}`;
}

function headOf({ kind, id, title }: Crossing['row']): MatrixHead {
  return { kind, id, name: title, href: paths.entry(kind, id) };
}
