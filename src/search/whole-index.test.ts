import { describe, expect, it } from 'vitest';
import { broughtBySearch, searchFiles } from './files.ts';
import { readKey } from './key.ts';
import { PLOTS, record, VALUES } from './library-of-plots.ts';
import { keyOf, type SearchRecord } from './record.ts';
import { turned } from './turned.ts';
import { WholeIndex } from './whole-index.ts';

describe('the whole index', () => {
  it.each(['seed exchange', 'bulsb', 'practice example'])(
    'answers “%s” alike before and after it is prepared',
    (query) => {
      const index = wholeIndex();
      const before = index.find(query);
      expect(before.answers.length).toBeGreaterThan(0);
      for (const _ of index.warm());
      expect(index.find(query)).toEqual(before);
    },
  );

  it('holds every record in its order', () => {
    expect(wholeIndex().all().map(keyOf)).toEqual(PLOTS.map(keyOf));
  });
});

describe('what comes with the page', () => {
  it('is all of a small library', () => {
    const files = filesOf(PLOTS);
    const { key, entries = '' } = broughtBySearch(files);
    expect(turned(entries, '\t', '\n')).toBe(files.get('entries.txt'));
    expect(readKey(key).shards.size).toBe(0);
  });

  it('is of a large one only where to look', () => {
    const many = Array.from({ length: 1500 }, (_, i) =>
      record('practice', `p${i}`, `Plot ${i}, as it was shared in ${i}`),
    );
    const { key, entries } = broughtBySearch(filesOf(many));
    expect(entries).toBeUndefined();
    expect(readKey(key).shards.size).toBeGreaterThan(0);
  });
});

function wholeIndex(): WholeIndex {
  const files = filesOf(PLOTS);
  return new WholeIndex(files.get('entries.txt') ?? '', readKey(files.get('key.json') ?? ''));
}

function filesOf(records: readonly SearchRecord[]) {
  const summaries = records.map(({ title }) => title);
  return searchFiles({ records, summaries, values: VALUES, words: { same: [['seed', 'bulb']], common: [] } });
}
