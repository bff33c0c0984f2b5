/** A person's label by order of entry, from 0: A to Z, then AA, AB and so on. */
export function labelOf(place: number): string {
  return (
    (place < LETTERS.length ? '' : labelOf(Math.floor(place / LETTERS.length) - 1)) +
    LETTERS.charAt(place % LETTERS.length)
  );
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
