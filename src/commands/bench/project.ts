import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COLLECTIONS } from '../../collections.ts';
import { readContent } from '../../content-reader/read.ts';
import { type Generated, makeCorpus } from './corpus.ts';

/** Copies this project to a scratch folder and adds practice examples there until it has `count` of them. */
export function makeProject(count: number): Project {
  const root = mkdtempSync(path.join(tmpdir(), `bench-${count}-`));
  for (const part of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, path.join(root, part), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const content = readContent('content');
  const own = content.files.filter(({ kind }) => kind === 'practice').length;
  const examples = makeCorpus(content, Math.max(0, count - own));
  const folder = path.join(root, 'content', COLLECTIONS.practice.folder);
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of examples) writeFileSync(path.join(folder, `${id}.mdx`), text);
  return { root, out: path.join(root, 'dist'), examples };
}

export type Project = { root: string; out: string; examples: Generated[] };
