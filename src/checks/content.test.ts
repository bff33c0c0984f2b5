import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentWith } from '../../tests/fixtures/content/content-with.ts';
import { DIAGNOSTIC_WORDS } from '../schemas/diagnostic-words.ts';
import { checkContent } from './content.ts';

const THREE = [
  { file: 'approaches/leading.mdx', line: 13, what: /“shovels”/ },
  { file: 'practices/seed-swaps.mdx', line: 15, what: /year-month-day/ },
  { file: 'practices/shared-plots.mdx', line: 17, what: /“alias”/ },
] as const;

const DIAGNOSTIC_FILES = Object.keys(DIAGNOSTIC_WORDS.shape).map((name) => `${name}.yml`);

describe('the gate', () => {
  it('lets a valid library through', () => {
    expect(checkContent(contentWith())).toEqual([]);
  });

  it('finds the faults of three files in one run, each with its file and line', () => {
    expect(checkContent(contentWith('three-files-at-once'))).toEqual(
      expect.arrayContaining(
        THREE.map(({ file, line, what }) => expect.objectContaining({ file, line, what: expect.stringMatching(what) })),
      ),
    );
  });

  it('lists faults by file, then by line', () => {
    const content = contentWith('paragraph-without-origin');
    change(content, 'pages/leaflet.mdx', (text) => `${text}\n## The fence\n`);
    change(content, 'approaches/leading.mdx', (text) => `${text}\nIt ends there.\n`);
    expect(checkContent(content).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'approaches/leading.mdx:20',
      'pages/leaflet.mdx:8',
      'pages/leaflet.mdx:10',
    ]);
  });

  it.each(DIAGNOSTIC_FILES)('misses diagnostic/%s when it is not there', (name) => {
    const content = contentWith();
    rmSync(path.join(content, 'diagnostic', name));
    expect(checkContent(content)).toEqual([
      { file: `diagnostic/${name}`, line: 0, what: 'is missing', mend: expect.stringMatching(/\S/) },
    ]);
  });

  it('passes over templates', () => {
    const content = contentWith();
    rmSync(path.join(content, 'practices/_template.mdx'));
    expect(checkContent(content)).toEqual([]);
  });
});

describe('the lines of a file are counted from its top', () => {
  it.each([
    ['a body below two lines more of fields', (text: string) => text.replace('---\n', '---\n# One.\n# Two.\n'), 10],
    ['a body below no field at all', (text: string) => text.replace(/^---[\s\S]*?---\n/, ''), 4],
    ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n'), 8],
    ['a byte order mark', (text: string) => `\uFEFF${text}`, 8],
  ])('with %s', (_, edit, line) => {
    const content = contentWith('paragraph-without-origin');
    change(content, 'pages/leaflet.mdx', edit);
    const unmarked = checkContent(content).filter(({ what }) => what.includes('does not end'));
    expect(unmarked).toMatchObject([{ file: 'pages/leaflet.mdx', line }]);
  });
});

describe('the command', () => {
  it('prints every fault with its place and fails', () => {
    const { status, stderr } = check(contentWith('three-files-at-once'));
    expect(status).toBe(1);
    for (const { file, line, what } of THREE) {
      expect(stderr).toContain(`content/${file}:${line}\n`);
      expect(stderr).toMatch(what);
    }
    expect(stderr).toMatch(/faults in 3 files/);
  });

  it('succeeds when there are none', () => {
    expect(check(contentWith())).toMatchObject({ status: 0, stderr: '' });
  });
});

function check(content: string) {
  const command = path.join(import.meta.dirname, '../commands/check.ts');
  return spawnSync(process.execPath, [command], { cwd: path.dirname(content), encoding: 'utf8', env: {} });
}

function change(content: string, file: string, edit: (text: string) => string): void {
  const place = path.join(content, file);
  writeFileSync(place, edit(readFileSync(place, 'utf8')));
}
