import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { built } from '../../../tests/fixtures/site/small-site.ts';
import { readSite } from './read-site.ts';
import { formatWeights, weigh } from './weight.ts';

describe('an entry page', () => {
  it('passes when it is light, and its weight is that of all that it loads, once', () => {
    const page = entry('<link rel="icon" href="/icon.svg"><script src="/a.js"></script><script src="/b.js"></script>');
    const site = { 'index.html': page, 'icon.svg': noise(300), 'a.js': 'import "./b.js"', 'b.js': noise(500) };
    const { faults, heaviest } = weighed(site);
    expect(faults).toEqual([]);
    expect(heaviest).toMatchObject([{ file: 'index.html', requests: 4 }]);
    expect(heaviest[0]?.total).toBeGreaterThan(700);
    expect(heaviest[0]?.total).toBeLessThan(1500);
  });

  it.each([
    ['too many words', { 'index.html': entry(noise(20_000)) }, 'weighs 1'],
    ['too heavy an image', { 'index.html': entry('<img src="/a.png" alt="">'), 'a.png': noise(20_000) }, 'weighs 1'],
    ['too much script', { 'index.html': entry('<script src="/a.js"></script>'), 'a.js': noise(4000) }, 'of script'],
    [
      'too much script in what its script imports',
      { 'index.html': entry('<script src="/a.js"></script>'), 'a.js': 'import"./b.js"', 'b.js': noise(4000) },
      'of script',
    ],
    [
      'too many files',
      {
        'index.html': entry([1, 2, 3, 4].map((n) => `<link rel="stylesheet" href="/${n}.css">`).join('')),
        ...Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.css`, ''])),
      },
      '5 requests',
    ],
  ])('with %s is found', (_, site, what) => {
    expect(weighed(site).faults).toEqual([
      { file: 'index.html', line: 0, what: expect.stringContaining(what), mend: expect.stringMatching(/\S/) },
    ]);
  });
});

it('lets a list weigh more than an entry, but not anything', () => {
  expect(weighed({ 'index.html': page('page', noise(30_000)) }).faults).toEqual([]);
  expect(weighed({ 'index.html': page('page', noise(60_000)) }).faults).toHaveLength(1);
});

it('names the heaviest pages first', () => {
  const { heaviest } = weighed({ 'a/index.html': entry(''), 'b/index.html': entry(noise(5000)) });
  expect(formatWeights(heaviest).split('\n')).toEqual([
    expect.stringMatching(/3\.\d KB {2}1 requests {2}b\/index\.html/),
    expect.stringMatching(/0\.1 KB {2}1 requests {2}a\/index\.html/),
  ]);
});

function weighed(files: Record<string, string>) {
  return weigh(readSite(built(files), '/'));
}

function entry(body: string): string {
  return page('practice', body);
}

function page(kind: string, body: string): string {
  return `<!doctype html><html lang="en"><main data-kind="${kind}"><h1>A page</h1>${body}</main></html>`;
}

/** Letters that no compression shortens by more than a quarter. */
function noise(length: number): string {
  const blocks = Array.from({ length: Math.ceil(length / 40) }, (_, i) => createHash('sha256').update(`${i}`));
  return blocks
    .map((block) => block.digest('base64').slice(0, 40))
    .join('')
    .slice(0, length);
}
