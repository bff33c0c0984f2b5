import { ITEM_LISTS } from './items.ts';
import type { Approach } from './library.ts';

/** When each approach fits: a row for each, under knowledge, structures and capacity. */
export function conditionRows(approaches: readonly Approach[]): { approach: Approach; cells: Line[][] }[] {
  return approaches.map((approach) => ({
    approach,
    cells: CONDITIONS.map(({ id }) =>
      approach.conditions.filter((item) => item.id === id).map(({ text }) => ({ text, item: id })),
    ),
  }));
}

/** The three approach conditions, as they head a column. */
export const CONDITIONS = [
  { id: 'condition-knowledge', name: 'Knowledge' },
  { id: 'condition-structures', name: 'Structures' },
  { id: 'condition-capacity', name: 'Capacity' },
];

/** What else tells the approaches apart: a row for purpose and for each list, a cell for each approach. */
export function choosingRows(approaches: readonly Approach[]): { name: string; cells: Line[][] }[] {
  const rows: [string, (approach: Approach) => Line[]][] = [
    ['Core purpose', ({ purpose }) => (purpose ? [{ text: purpose.text, item: undefined }] : [])],
    ...LISTS.map((list): [string, (approach: Approach) => Line[]] => [
      ITEM_LISTS[list].heading,
      (approach) => approach[list].map(({ id, name }) => ({ text: name, item: id })),
    ]),
  ];
  return rows.map(([name, linesOf]) => ({ name, cells: approaches.map(linesOf) }));
}

const LISTS = ['strategies', 'needs', 'strengths', 'risks'] as const;

/** `item` is absent where the words are no item of their own. */
type Line = { text: string; item: string | undefined };
