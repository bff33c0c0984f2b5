/** Numbers that look random and are the same in every run (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  return {
    upTo: (most) => Math.floor(next() * most),
    oneOf: (choices) => {
      const chosen = choices[Math.floor(next() * choices.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
}

export type Random = {
  /** A whole number from 0 to just below `most`. */
  upTo: (most: number) => number;
  /** Throws when there is nothing to choose from. */
  oneOf: <T>(choices: readonly T[]) => T;
};
