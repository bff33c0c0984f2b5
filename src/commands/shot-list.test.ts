import { expect, test } from 'vitest';
import { SHOT_PAGES, shotList } from './shot-list.ts';

const files = (...words: string[]) => shotList(words).map(({ file }) => file);

test('without words, every page is taken at three widths, light and dark, and printed', () => {
  expect(new Set(files()).size).toBe(Object.keys(SHOT_PAGES).length * 7);
});

test('words narrow what is taken, in any order', () => {
  expect(files('case', '360', 'dark')).toEqual(['case-360-dark.png']);
  expect(files('dark', '360', 'role', 'case')).toEqual(['case-360-dark.png', 'role-360-dark.png']);
  expect(files('home', '1440')).toEqual(['home-1440-light.png', 'home-1440-dark.png']);
  expect(files('home', 'print')).toEqual(['home-print.png']);
});

test('an unknown word is named', () => {
  expect(() => shotList(['case', 'caes', '361'])).toThrow('“caes 361”');
});
