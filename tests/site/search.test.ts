import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePaths } from '../../src/paths.ts';
import { candidates, indexText } from '../../src/search/candidates.ts';
import { type FirstAnswers, firstAnswers } from '../../src/search/first-answers.ts';
import { readKey } from '../../src/search/key.ts';
import { readRecord } from '../../src/search/record.ts';

const file = (name: string) => readFileSync(path.join('dist/find', name), 'utf8');
const { ways, values } = readKey(file('key.json'));
const records = file('entries.txt')
  .split('\n')
  .flatMap((line) => readRecord(line, values) ?? []);
const pages = file('pages.txt').split('\n');
const paths = makePaths('/');
const judged: { queries: { q: string }[] } = JSON.parse(readFileSync('tests/fixtures/search-queries.json', 'utf8'));
const JUDGED = judged.queries.map(({ q }) => q);

describe('the index of the first answers', () => {
  it('knows every entry of the library', () => {
    const library: { entries: { kind: string; id: string }[] } = JSON.parse(readFileSync('dist/library.json', 'utf8'));
    const known = new Set(records.map(({ kind, id }) => `${kind}:${id}`));
    expect(library.entries.filter(({ kind, id }) => !known.has(`${kind}:${id}`)).map(({ id }) => id)).toEqual([
      'not-found',
    ]);
  });

  it('finds every entry first by its title', () => {
    const missed = records.filter((record) => firstAnswers(record.title, records, ways).answers[0]?.record !== record);
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  it.each(['titles', 'judged queries'])('answers from the lines that could answer as from all: %s', (kind) => {
    const lines = indexText(file('entries.txt'));
    const asked = kind === 'titles' ? records.map(({ title }) => title) : JUDGED;
    expect(asked.length).toBeGreaterThan(30);
    for (const query of asked) {
      const whole = firstAnswers(query, records, ways);
      const some = candidates(query, lines, { synonyms: ways.synonyms, values }).flatMap((i) => records[i] ?? []);
      const quick = firstAnswers(query, some, ways, records.length);
      expect(quick.knowsAll, query).toBe(whole.knowsAll);
      if (quick.knowsAll) expect(told(quick), query).toEqual(told(whole));
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

function told({ answers }: FirstAnswers): string[] {
  return answers.map(({ record: { kind, id }, score }) => `${kind}:${id} ${score.toFixed(6)}`);
}
