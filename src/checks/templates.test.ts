import { cpSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTIONS, KINDS } from '../collections.ts';
import { readContent } from '../content-reader/read.ts';

test.each(KINDS)('the template for a %s fits its schema, as an editor would copy it', (kind) => {
  const { folder, format } = COLLECTIONS[kind];
  const root = mkdtempSync(path.join(tmpdir(), 'templates-'));
  cpSync(`content/${folder}`, path.join(root, folder), { recursive: true });
  for (const name of readdirSync(path.join(root, folder)).filter((file) => file === `_template.${format}`)) {
    renameSync(path.join(root, folder, name), path.join(root, folder, `copied.${format}`));
  }
  const copied = readContent(root).files.find(({ id }) => id === 'copied');
  expect(copied).toBeDefined();
  expect(copied?.faults).toEqual([]);
});
