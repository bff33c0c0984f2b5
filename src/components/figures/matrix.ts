import type { Kind } from '../../collections.ts';

/** The head of a row or a column: of an entry with its glyph and address, or a name alone. */
export type MatrixHead = { name: string; kind?: Kind; id?: string; href?: string };

/** A cell: links one under another, those of our own reading apart; or a number of ties that leads to their list. */
export type MatrixCell =
  | { links: MatrixLink[]; ours?: MatrixLink[]; silence?: string }
  | { count: number; href: string; says: string };

export type MatrixRow = { head: MatrixHead; cells: MatrixCell[] };
export type MatrixLink = { text: string; href?: string | undefined };
