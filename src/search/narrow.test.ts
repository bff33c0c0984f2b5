import { describe, expect, it } from 'vitest';
import { PLOTS } from './library-of-plots.ts';
import { countsOf, narrow } from './narrow.ts';
import { soften } from './soften.ts';
import { sortResults } from './sort.ts';
import { mendedQuery, nearestTitles } from './suggest.ts';
import { makeSynonyms } from './synonyms.ts';
import { partsOf, variantsOf } from './variants.ts';

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
});

it('suggests a mended query, and titles that come near', () => {
  expect(mendedQuery('Bulsb, please', new Map([['bulsb', 'bulbs']]))).toBe('bulbs, please');
  expect(mendedQuery('bulbs', new Map())).toBeUndefined();
  expect(nearestTitles('listenes', PLOTS)).toContain('Listening');
  expect(nearestTitles('xylophone', PLOTS)).toEqual([]);
});

it('the parts of a query are asked for one by one, each under its names', () => {
  const same = makeSynonyms([['money', 'funding', 'grant aid']]);
  expect(partsOf('the mony for bulbs', new Map([['mony', 'money']]), same)).toEqual([
    ['money', 'funding', 'grant aid'],
    ['bulbs'],
  ]);
});

describe('pages that hold only most of a query', () => {
  const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));

  it('stand by how many of its parts they hold, rare ones counting most', () => {
    const found = soften([[hits('a', 'b', 'c', 'd')], [hits('a', 'b')], [hits('a')]]);
    const order = found.toSorted((x, y) => y.score - x.score).map(({ id }) => id);
    expect(order).toEqual(['a', 'b', 'c', 'd']);
  });

  it('hold a part under another name too, which counts less', () => {
    const [first, second] = soften([[hits('a'), hits('a', 'b')]]);
    expect([first?.id, second?.id]).toEqual(['a', 'b']);
    expect(second?.score).toBeLessThan(first?.score ?? 0);
  });

  it('are none where no page holds any part', () => {
    expect(soften([[[]], [[]]])).toEqual([]);
  });
});
