import { characterOf } from '../crockford.ts';
import { type Answers, decode, encode, QUESTIONS } from '../index.ts';
import { type Counter, count, type Figure } from './figure.ts';

/** Every code reads back as its answers; every slip of one character, and every swap of two, is noticed. */
export function codes(): Counter {
  let sets = 0;
  let wrong = 0;
  const missed = { substitutions: 0, swaps: 0 };
  return {
    see: ({ answers }) => {
      const code = encode(answers).replace('-', '');
      if (!isSame(decode(code), answers)) wrong++;
      if (sets++ % EVERY) return;
      for (const slip of substitutionsOf(code)) if (isRead(slip)) missed.substitutions++;
      for (const slip of swapsOf(code)) if (isRead(slip)) missed.swaps++;
    },
    figures: () => [
      count('codes that read back otherwise', wrong, 0),
      count('wrong characters missed', missed.substitutions, 0),
      count('swapped characters missed', missed.swaps, 0),
      ...guesses(),
    ],
  };
}

/** How many of two million strings of six characters happen to be codes. */
function guesses(): Figure[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 27;
  };
  let read = 0;
  for (let i = 0; i < GUESSES; i++) if (isRead(Array.from({ length: 6 }, () => characterOf(next())).join(''))) read++;
  return [
    { name: 'random strings read as a code, per cent', found: (100 * read) / GUESSES, expected: 0.05, digits: 2 },
  ];
}

function substitutionsOf(code: string): string[] {
  return [...code].flatMap((old, i) =>
    Array.from({ length: 32 }, (_, digit) => characterOf(digit))
      .filter((other) => other !== old)
      .map((other) => code.slice(0, i) + other + code.slice(i + 1)),
  );
}

function swapsOf(code: string): string[] {
  const characters = [...code];
  return characters.flatMap((first, i) =>
    characters.flatMap((second, j) => {
      if (j <= i || first === second) return [];
      return [characters.with(i, second).with(j, first).join('')];
    }),
  );
}

function isRead(text: string): boolean {
  try {
    decode(text);
    return true;
  } catch {
    return false;
  }
}

function isSame(a: Answers, b: Answers): boolean {
  return QUESTIONS.every(({ id }) => a[id] === b[id]);
}

/** Slips are tried on every so many codes. */
const EVERY = 97;
const GUESSES = 2_000_000;
