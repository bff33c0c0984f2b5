import { expect, test } from 'vitest';
import { tokensIn } from './tokens.ts';

test('tokens are read from the first block, comments left out', () => {
  const css =
    '/* :root { --no: 1 } */ :root { color-scheme: light dark; --a-1: 1rem; --b:\n  light-dark(red, blue); } [x] { --c: 2 }';
  expect(tokensIn(css)).toEqual([
    { name: 'a-1', value: '1rem' },
    { name: 'b', value: 'light-dark(red, blue)' },
  ]);
});
