import type { Answers, Assessment } from '../index.ts';

/** What was found, and what it must be when rounded to `digits`. */
export type Figure = {
  readonly name: string;
  readonly found: number;
  readonly expected: number;
  readonly digits: number;
};

/** Sees every complete answer set once, then says what came of it. */
export type Counter = { readonly see: (seen: Seen) => void; readonly figures: () => readonly Figure[] };

/** One answer set with its reading; `definite` where it holds no don't-know. */
export type Seen = { readonly answers: Answers; readonly result: Assessment; readonly definite: boolean };

export function isAsExpected({ found, expected, digits }: Figure): boolean {
  return found.toFixed(digits) === expected.toFixed(digits);
}

/** A share in per cent, to one decimal. */
export function percent(name: string, part: number, whole: number, expected: number): Figure {
  return { name, found: (100 * part) / whole, expected, digits: 1 };
}

export function count(name: string, found: number, expected: number): Figure {
  return { name, found, expected, digits: 0 };
}
