import { describe, expect, it } from 'vitest';
import { broughtBySearch, searchFiles } from './files.ts';
import { firstAnswers } from './first-answers.ts';
import { readKey } from './key.ts';
import { indexOf, PLOTS, record, VALUES, WAYS } from './library-of-plots.ts';
import { keyOf, type SearchRecord } from './record.ts';
import { turned } from './turned.ts';
import { lineOf, WordIndex, weightAt } from './word-index.ts';

describe('an index of words', () => {
  it('knows where a word stands: in a line once, where it says most', () => {
    const index = indexOf([
      record('practice', 'a', 'Seeds swapped', ['seeds'], 'seeds pond'),
      record('page', 'b', 'Pond'),
    ]);
    const places = [...index.beginningWith('s')].map(([word, at]) => [word, at.map(lineOf), at.map(weightAt)]);
    expect(places).toEqual([
      ['seeds', [0], [1]],
      ['swapped', [0], [1]],
    ]);
    expect([...index.beginningWith('pond')].map(([, at]) => at.map(weightAt))).toEqual([[0.6, 1]]);
    expect(index.uses('pond')).toBe(2);
    expect(index.uses('tree')).toBe(0);
  });

  it('knows a line by the names of what it stands under', () => {
    const themed = { ...record('page', 'a', 'Pond'), facets: { kind: ['page'], theme: ['sharing'] } };
    expect(indexOf([themed, ...PLOTS]).uses('sharing')).toBe(2);
    expect([...indexOf([themed]).beginningWith('shar')].map(([, at]) => at.map(weightAt))).toEqual([[0.3]]);
  });

  it.each(['seed exchange', 'bulsb', 'practice example', 'swapp', 'money for bulbs'])(
    'answers “%s” alike before and after it is prepared',
    (query) => {
      const index = indexOf(PLOTS);
      const before = firstAnswers(query, index, WAYS);
      expect(before.answers.length).toBeGreaterThan(0);
      for (const _ of index.prepare());
      expect(index.isPrepared).toBe(true);
      expect(firstAnswers(query, index, WAYS)).toEqual(before);
    },
  );

  it('is prepared little by little, and then knows the same words', () => {
    const many = Array.from({ length: 120 }, (_, i) => record('practice', `p${i}`, `Plot ${i} shared`));
    const [whole, parted] = [indexOf(many), indexOf(many)];
    let steps = 0;
    for (const _ of parted.prepare()) {
      steps += 1;
      expect(parted.isPrepared).toBe(steps === 3);
    }
    expect([...parted.words()]).toEqual([...whole.words()]);
    expect(parted.uses('plot')).toBe(120);
  });

  it('holds every record in its order, and none of another kind of library', () => {
    expect(indexOf(PLOTS).all().map(keyOf)).toEqual(PLOTS.map(keyOf));
    expect(new WordIndex(['tree\toak'], VALUES).all()).toEqual([]);
  });
});

describe('what comes with the page', () => {
  it('is all of a small library', () => {
    const files = filesOf(PLOTS);
    const { key, entries = '' } = broughtBySearch(files);
    expect(turned(entries, '\t', '\n')).toBe(files.get('entries.txt'));
    expect(readKey(key).shards).toBeUndefined();
  });

  it('is of a large one only where to look', () => {
    const many = Array.from({ length: 1500 }, (_, i) =>
      record('practice', `p${i}`, `Plot ${i}, as it was shared in ${i}`),
    );
    const { key, entries } = broughtBySearch(filesOf(many));
    expect(entries).toBeUndefined();
    expect(readKey(key).shards).toBeDefined();
  });
});

function filesOf(records: readonly SearchRecord[]) {
  const summaries = records.map(({ title }) => title);
  return searchFiles({ records, summaries, values: VALUES, words: { same: [['seed', 'bulb']], common: [] } });
}
