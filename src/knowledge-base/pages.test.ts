import { expect, it } from 'vitest';
import { groupsInPages, inPages, pageNumbers } from './pages.ts';
import { practice } from './test-library.ts';

it('cuts a list into pages and loses nothing', () => {
  expect(inPages(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
  expect(inPages(['a', 'b'], 2)).toEqual([['a', 'b']]);
  expect(inPages([], 2)).toEqual([[]]);
});

it('names a group again where it runs over, and no group that is not there', () => {
  const [a, b, c] = [practice('a'), practice('b'), practice('c')];
  const groups = [
    { name: 'North', entries: [a, b] },
    { name: undefined, entries: [c] },
  ];
  expect(groupsInPages(groups, 1)).toEqual([
    [{ name: 'North', entries: [a] }],
    [{ name: 'North', entries: [b] }],
    [{ name: undefined, entries: [c] }],
  ]);
  expect(groupsInPages(groups, 10)).toEqual([groups]);
});

it.each([
  [1, 3, [1, 2, 3]],
  [1, 100, [1, 2, 0, 10, 0, 20, 0, 30, 0, 40, 0, 50, 0, 60, 0, 70, 0, 80, 0, 90, 0, 100]],
  [5, 12, [1, 0, 4, 5, 6, 0, 10, 0, 12]],
])('leads from page %i of %i to its neighbours, the ends and some between', (current, last, numbers) => {
  expect(pageNumbers(current, last)).toEqual(numbers);
});
