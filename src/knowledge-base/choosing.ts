import { ITEM_LISTS } from './items.ts';
import type { Approach } from './library.ts';

/** The rows of the table that sets the approaches side by side: three approach conditions, purpose, then the lists. */
export function choosingRows(approaches: readonly Approach[]): ChoosingRow[] {
  const rows: [string, (approach: Approach) => Line[]][] = [
    ...CONDITIONS.map(({ id, name }): [string, (approach: Approach) => Line[]] => [
      `Fits where: ${name}`,
      ({ conditions }) => conditions.filter((item) => item.id === id).map(({ text }) => ({ text, item: id })),
    ]),
    ['Core purpose', ({ purpose }) => (purpose ? [{ text: purpose.text, item: undefined }] : [])],
    ...LISTS.map((list): [string, (approach: Approach) => Line[]] => [
      ITEM_LISTS[list].heading,
      (approach) => approach[list].map(({ id, name }) => ({ text: name, item: id })),
    ]),
  ];
  return rows.map(([name, linesOf]) => ({
    name,
    cells: approaches.map((approach) => ({ approach, lines: linesOf(approach) })),
  }));
}

const CONDITIONS = [
  { id: 'condition-knowledge', name: 'knowledge' },
  { id: 'condition-structures', name: 'structures' },
  { id: 'condition-capacity', name: 'capacity' },
];
const LISTS = ['strategies', 'needs', 'strengths', 'risks'] as const;

/** `item` is absent where the words are no item of their own. */
type Line = { text: string; item: string | undefined };
export type ChoosingRow = { name: string; cells: { approach: Approach; lines: Line[] }[] };
