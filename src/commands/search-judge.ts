import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Puts judged queries to the search page as a reader would and says how high the first good answer stands:
 * in the first answers, and in the list that stands in the end. `npm run search:judge -- other-queries.json` takes others.
 * Fails when fewer than 95 % have a good answer among the final first three.
 */
const [file = 'tests/fixtures/search-queries.json'] = process.argv.slice(2);
const { OUT_DIR = 'dist', PORT = '4390' } = process.env;
const { queries }: { queries: Query[] } = JSON.parse(readFileSync(file, 'utf8'));

const server = serve({ root: OUT_DIR, base: '/', port: Number(PORT) });
const browser = await chromium.launch({ executablePath: findChromium({ install: false }), args: ['--no-sandbox'] });
const page = await browser.newPage();
// The states come and go: what stood when the first answers were shown is noted there and then.
await page.addInitScript(() => {
  const note = () => {
    const search = document.querySelector('kb-search[data-state=first]');
    if (!search || search.hasAttribute('data-noted')) return;
    const links = [...search.querySelectorAll('[data-result]')].map((result) => result.querySelector('a')?.pathname);
    search.setAttribute('data-noted', links.join(' '));
  };
  new MutationObserver(note).observe(document, { attributeFilter: ['data-state'], subtree: true });
});
const first: number[] = [];
const final: number[] = [];
for (const { kind, q, want } of queries) {
  await page.goto(`http://localhost:${PORT}/search/?q=${encodeURIComponent(q)}`);
  await page.waitForSelector('kb-search[data-state=done], kb-search[data-state=error]');
  const noted = (await page.getAttribute('kb-search', 'data-noted'))?.split(' ') ?? [];
  const shown = await page.$$eval('[data-result]', (results) =>
    results.map((one) => one.querySelector('a')?.pathname ?? ''),
  );
  const placeIn = (list: readonly string[]) =>
    1 + list.findIndex((address) => want.some((good) => new RegExp(good).test(address)));
  first.push(placeIn(noted));
  final.push(placeIn(shown));
  const place = final.at(-1) ?? 0;
  if (place < 1 || place > 3)
    say(`✗ ${kind} “${q}”: ${place || 'not found'}; first three: ${shown.slice(0, 3).join(' ')}`);
}
await browser.close();
server.close();

report('first answers', first);
report('final list', final);
if (within(final, 3) < 0.95) process.exitCode = 1;

function report(name: string, places: readonly number[]): void {
  const mrr = places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length;
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  say(
    `${name}: at 1 ${percent(within(places, 1))}, at 3 ${percent(within(places, 3))}, MRR ${mrr.toFixed(3)} (${places.length} queries)`,
  );
}

function within(places: readonly number[], most: number): number {
  return places.filter((place) => place > 0 && place <= most).length / places.length;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

type Query = { kind: string; q: string; want: string[] };
