import { expect, it } from 'vitest';
import { searchFiles } from './files.ts';
import { firstAnswers } from './first-answers.ts';
import { indexOf, PLOTS, record, VALUES, WAYS } from './library-of-plots.ts';
import { keyOf, readRecord, writeRecord } from './record.ts';
import { makeShards, namesIn, shardsFor } from './shards.ts';

const MANY = Array.from({ length: 1500 }, (_, i) =>
  record('practice', `p${i}`, `${NOUNS(i)} in ${NOUNS(i * 7 + 3)} town ${i}`, [`alias ${NOUNS(i + 5)}`]),
);

it('a small library is not split', () => {
  expect(makeShards(PLOTS, []).size).toBe(0);
});

it('in a large one every entry is found first by its title, from a few small shards', () => {
  const shards = makeShards(MANY, []);
  const names = new Set(shards.keys());
  for (const one of MANY.slice(0, 300)) {
    const { few } = shardsFor(one.title, names);
    const some = [...new Set(few.flatMap((name) => shards.get(name) ?? []))];
    expect(keyOf(firstAnswers(one.title, indexOf(some), WAYS).answers[0]?.record ?? PLOTS[0] ?? one)).toBe(keyOf(one));
    expect(some.length).toBeLessThan(900);
  }
});

it('one shard is enough where a word stands in no other, or a title goes on so', () => {
  const names = namesIn('be bulb plot plotsha plotsharedt');
  expect(shardsFor('beds of plots', names)).toEqual({ few: ['be'], all: ['be', 'plot'] });
  expect(shardsFor('plots bulbs', names)).toEqual({ few: ['plot', 'bulb'], all: ['plot', 'bulb'] });
  expect(shardsFor('plot shared by two', names).few).toEqual(['plotsharedt']);
  expect(shardsFor('xylophone', names)).toEqual({ few: [], all: [] });
});

it('a shard stays small however large the library', () => {
  const sizes = [...makeShards(MANY, []).values()].map(
    (some) => some.map((one) => writeRecord(one, [])).join('\n').length,
  );
  expect(Math.max(...sizes)).toBeLessThan(20_000);
});

it('a record is read as it was written', () => {
  for (const one of PLOTS) {
    const themed = { ...one, facets: { kind: [one.kind], theme: ['growing', 'sharing'] } };
    expect(readRecord(writeRecord(themed, VALUES), VALUES)).toEqual(themed);
  }
  expect(readRecord('tree\toak', VALUES)).toBeUndefined();
});

it('the files name each other', () => {
  const files = searchFiles({ records: MANY, summaries: [], values: VALUES, words: { same: [], common: [] } });
  const { shards }: { shards: string } = JSON.parse(files.get('key.json') ?? '');
  const names = namesIn(shards);
  for (const prefix of shards.split(' '))
    expect([names.has(prefix), files.has(`w-${prefix}.txt`)]).toEqual([true, true]);
  expect([names.has(''), names.has('zz'), names.has(shards.slice(0, 5))]).toEqual([false, false, false]);
});

function NOUNS(i: number): string {
  const parts = ['ba', 'co', 'di', 'fe', 'gu', 'ha', 'lo', 'mi', 'nu', 'pe', 'ra', 'so', 'tu'];
  return `${parts[i % 13]}${parts[(i * 5) % 13]}${parts[(i * 3 + 1) % 13]}`;
}
