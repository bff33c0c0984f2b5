import { expect, it } from 'vitest';
import { PLOTS } from './library-of-plots.ts';
import { countsOf, narrow } from './narrow.ts';
import { sortResults } from './sort.ts';
import { mendedQuery, nearestTitles } from './suggest.ts';
import { makeSynonyms } from './synonyms.ts';
import { shorterThan, variantsOf } from './variants.ts';

const RESULTS = PLOTS.map((record, i) => ({
  record: {
    ...record,
    facets: {
      ...record.facets,
      theme: i % 2 ? ['growing'] : ['sharing'],
      ...(i < 3 && { authority: [`town-${3 - i}`] }),
    },
    added: i < 3 ? `2026-0${i + 1}-01` : '',
  },
}));

it('counts promise what a choice would show', () => {
  for (const chosen of [{}, { kind: ['term'] }, { kind: ['practice'], theme: ['growing'] }]) {
    const counts = countsOf(RESULTS, chosen);
    for (const kind of ['practice', 'term', 'approach', 'role']) {
      expect(counts.kind?.[kind] ?? 0).toBe(narrow(RESULTS, { ...chosen, kind: [kind] }).length);
    }
    for (const theme of ['growing', 'sharing']) {
      expect(counts.theme?.[theme] ?? 0).toBe(narrow(RESULTS, { ...chosen, theme: [theme] }).length);
    }
  }
});

it('values of one facet widen, facets together narrow', () => {
  expect(narrow(RESULTS, { kind: ['practice', 'term'] })).toHaveLength(5);
  expect(narrow(RESULTS, { kind: ['practice'], theme: ['growing'] })).toHaveLength(1);
});

it('sorts by title, place and day, and leaves the best order alone', () => {
  const ids = (by: Parameters<typeof sortResults>[1]) => sortResults(RESULTS, by).map(({ record }) => record.id);
  expect(ids('best')).toEqual(PLOTS.map(({ id }) => id));
  expect(ids('title').slice(0, 2)).toEqual(['ag', 'seed-swaps']);
  expect(ids('place').slice(0, 3)).toEqual(['bulbs', 'seed-swaps', 'shared-plots']);
  expect(ids('added').slice(0, 3)).toEqual(['bulbs', 'seed-swaps', 'shared-plots']);
});

it('asks the full text with the words as typed, then mended, then renamed', () => {
  const same = makeSynonyms([['money', 'funding']]);
  expect(variantsOf('the mony for bulbs', new Map([['mony', 'money']]), same)).toEqual([
    'mony bulbs',
    'money bulbs',
    'funding bulbs',
  ]);
  expect(variantsOf('“money for bulbs”', new Map(), same)).toEqual(['"money for bulbs"']);
  expect(shorterThan('a b c')).toEqual(['b c', 'a c', 'a b']);
  expect(shorterThan('a b')).toEqual([]);
});

it('suggests a mended query, and titles that come near', () => {
  expect(mendedQuery('Bulsb, please', new Map([['bulsb', 'bulbs']]))).toBe('bulbs, please');
  expect(mendedQuery('bulbs', new Map())).toBeUndefined();
  expect(nearestTitles('listenes', PLOTS)).toContain('Listening');
  expect(nearestTitles('xylophone', PLOTS)).toEqual([]);
});
