/** The value of a character as people type it: any case, O as 0, I and L as 1. Undefined where it has none. */
export function digitOf(character: string): number | undefined {
  return VALUES.get(character);
}

/** The character for a value of 0 to 31. */
export function characterOf(value: number): string {
  return ALPHABET.charAt(value);
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const UPPER: readonly Spelling[] = [
  ...[...ALPHABET].map((letter, value): Spelling => [letter, value]),
  ['O', 0],
  ['I', 1],
  ['L', 1],
];

/** Every accepted spelling is listed, so that nothing outside ASCII is ever folded into one. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UPPER,
  ...UPPER.map(([letter, value]): Spelling => [letter.toLowerCase(), value]),
]);

type Spelling = readonly [string, number];
