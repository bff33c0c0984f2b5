import { expect, it } from 'vitest';
import { turned } from './turned.ts';

it('turns a table over, and back', () => {
  const table = 'a\tb\t\nc\t\td';
  expect(turned(table, '\n', '\t')).toBe('a\nc\tb\n\t\nd');
  expect(turned(turned(table, '\n', '\t'), '\t', '\n')).toBe(table);
});
