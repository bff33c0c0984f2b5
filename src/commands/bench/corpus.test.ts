import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../checks/content.ts';
import { readContent, validFiles } from '../../content-reader/read.ts';
import { makeCorpus } from './corpus.ts';
import { makeProject } from './project.ts';

it('is the same in every run, and a longer one begins as a shorter one', { timeout: 30_000 }, () => {
  const content = readContent('content');
  const corpus = makeCorpus(content, 40);
  expect(makeCorpus(content, 40)).toEqual(corpus);
  expect(makeCorpus(content, 20)).toEqual(corpus.slice(0, 20));
  expect(new Set(corpus.map(({ title }) => title)).size).toBe(40);
});

it('passes every check, and relates to every role and approach', { timeout: 30_000 }, () => {
  const { root } = makeProject(140);
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = path.join(root, 'content');
  expect(checkContent(folder)).toEqual([]);
  const practices = validFiles(readContent(folder), 'practice');
  expect(practices).toHaveLength(140);
  const made = practices.filter(({ id }) => /-\d+$/.test(id)).map(({ data }) => data);
  const named = (field: 'roles' | 'approaches') =>
    new Set(made.flatMap((data) => data[field].map(({ to }) => to.split('#')[0])));
  expect(named('roles').size).toBe(5);
  expect(named('approaches').size).toBe(6);
});
