import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePaths } from '../../src/paths.ts';
import { firstAnswers } from '../../src/search/first-answers.ts';
import { readKey } from '../../src/search/key.ts';
import { WordIndex } from '../../src/search/word-index.ts';

const file = (name: string) => readFileSync(path.join('dist/find', name), 'utf8');
const { ways, values } = readKey(file('key.json'));
const index = new WordIndex(file('entries.txt').split('\n'), values);
const records = index.all();
const pages = file('pages.txt').split('\n');
const paths = makePaths('/');

describe('the index of the first answers', () => {
  it('knows every entry of the library', () => {
    const library: { entries: { kind: string; id: string }[] } = JSON.parse(readFileSync('dist/library.json', 'utf8'));
    const known = new Set(records.map(({ kind, id }) => `${kind}:${id}`));
    expect(library.entries.filter(({ kind, id }) => !known.has(`${kind}:${id}`)).map(({ id }) => id)).toEqual([
      'not-found',
    ]);
  });

  it('finds every entry first by its title', () => {
    const missed = records.filter((record) => firstAnswers(record.title, index, ways).answers[0]?.record !== record);
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  it('answers from its lines as it does once it is prepared', () => {
    const prepared = new WordIndex(file('entries.txt').split('\n'), values);
    for (const _ of prepared.prepare());
    const judged: { queries: { q: string }[] } = JSON.parse(readFileSync('tests/fixtures/search-queries.json', 'utf8'));
    const asked = [...records.map(({ title }) => title), ...judged.queries.map(({ q }) => q)];
    for (const query of asked) {
      const told = (from: WordIndex) =>
        firstAnswers(query, from, ways).answers.map(({ record, score }) => `${record.kind}:${record.id} ${score}`);
      expect(told(prepared), query).toEqual(told(index));
    }
  });

  it('leads to pages that exist, each named as the full text names it', () => {
    expect(pages).toHaveLength(records.length);
    for (const [i, { kind, id }] of records.entries()) {
      const address = paths.entry(kind, id).split('#')[0] ?? '';
      expect(existsSync(path.join('dist', address, 'index.html')), address).toBe(true);
      if (kind !== 'term') expect(existsSync(`dist/pagefind/fragment/${pages[i]}.pf_fragment`), address).toBe(true);
    }
  });

  it('has nothing in it that nobody loads', () => {
    for (const unused of ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-worker.js']) {
      expect(existsSync(`dist/pagefind/${unused}`)).toBe(false);
    }
  });
});
