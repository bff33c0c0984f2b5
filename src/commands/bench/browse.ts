import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import type { Project } from './project.ts';
import { serveCompressed } from './serve-compressed.ts';

/** Times the site in Chromium on a slow line and a slow processor, each beside a plain page of the same text. Medians. */
export async function browse({ out, examples }: Project): Promise<Browsed> {
  const example = examples[Math.floor(examples.length / 2)];
  const address = `/practices/${example?.id ?? 'learning-walks'}/`;
  const plain = plainPage(readFileSync(path.join(out, address, 'index.html'), 'utf8'));
  const served = await serveCompressed(out, new Map([['/plain/', plain]]));
  const browser = await chromium.launch({
    executablePath: findChromium({ install: false }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const words = (example?.title ?? 'learning walk').toLowerCase().split(' ').slice(0, 4).join(' ');
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        plain: await timePage(browser, `${served.origin}/plain/`),
        page: await timePage(browser, `${served.origin}${address}`),
        search: await timeSearch(browser, `${served.origin}/search/?q=${encodeURIComponent(words)}`),
      });
    }
    const of = (pick: (round: Round) => number) => median(rounds.map(pick));
    return {
      plain: { fcp: of(({ plain: one }) => one.fcp), lcp: of(({ plain: one }) => one.lcp) },
      page: {
        fcp: of(({ page }) => page.fcp),
        lcp: of(({ page }) => page.lcp),
        tbt: of(({ page }) => page.tbt),
        cls: of(({ page }) => page.cls),
      },
      search: {
        first: of(({ search }) => search.first),
        firstBytes: of(({ search }) => search.firstBytes),
        done: of(({ search }) => search.done),
        doneBytes: of(({ search }) => search.doneBytes),
        requests: of(({ search }) => search.requests),
        next: of(({ search }) => search.next),
      },
    };
  } finally {
    await browser.close();
    served.close();
  }
}

/** The words of a page and nothing else of it: what no design can be faster than. */
function plainPage(html: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const main = /<main.*?<\/main>/s.exec(html)?.[0] ?? '';
  const blocks = main.split(/<\/(?:p|h[1-6]|li|dd|dt)>/).map((block) => block.replace(/<[^>]+>/g, '').trim());
  const body = blocks
    .filter(Boolean)
    .map((block) => `<p>${block}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title></head><body>${body}</body></html>`;
}

async function timePage(browser: Browser, address: string): Promise<PageTimes> {
  const { page } = await slowPage(browser);
  await page.addInitScript(() => {
    const seen = { lcp: 0, tbt: 0, cls: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch('longtask', ({ duration }) => {
      seen.tbt += Math.max(0, duration - 50);
    });
    watch('layout-shift', (entry) => {
      if ('value' in entry && typeof entry.value === 'number') seen.cls += entry.value;
    });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  const times = await page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'seen');
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const number = (name: string) => Number(typeof seen === 'object' && seen !== null ? Reflect.get(seen, name) : 0);
    return { fcp, lcp: number('lcp'), tbt: number('tbt'), cls: number('cls') };
  });
  await page.context().close();
  return times;
}

async function timeSearch(browser: Browser, address: string): Promise<SearchTimes> {
  const { page, traffic } = await slowPage(browser);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const state = document.querySelector('kb-search')?.getAttribute('data-state');
      if (state && !performance.getEntriesByName(`search-${state}`).length) performance.mark(`search-${state}`);
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  });
  await page.goto(address, { waitUntil: 'commit' });
  // A search without quick answers goes straight to the final ones.
  await page.waitForSelector('kb-search:is([data-state=first],[data-state=done],[data-state=error])', {
    timeout: LIMIT,
  });
  const firstBytes = traffic.bytes;
  await page.waitForSelector('kb-search:is([data-state=done],[data-state=error])', { timeout: LIMIT });
  const { bytes: doneBytes, requests } = traffic;
  const { first, done } = await page.evaluate(() => {
    const at = (state: string) => performance.getEntriesByName(`search-${state}`)[0]?.startTime;
    return { first: at('first') ?? at('done') ?? Number.NaN, done: at('done') ?? Number.NaN };
  });
  const next = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('kb-search input[type=search]');
    const search = document.querySelector('kb-search');
    if (!field || !search) return Number.NaN;
    const start = performance.now();
    field.value = 'shared calendar';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const passed = performance.now() - start;
      const state = search.getAttribute('data-state');
      if ((passed > 4 && (state === 'first' || state === 'done')) || passed > 10_000) return passed;
    }
  });
  await page.context().close();
  return { first, firstBytes, done, doneBytes, requests, next };
}

/** A page as on a poor telephone: 1.6 Mbps, 150 ms to every answer, a quarter of the processor. */
async function slowPage(browser: Browser): Promise<{ page: Page; traffic: { bytes: number; requests: number } }> {
  const page = await (await browser.newContext({ viewport: { width: 412, height: 823 } })).newPage();
  const session = await page.context().newCDPSession(page);
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, traffic };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const ROUNDS = 5;
const SETTLE = 600;
const LIMIT = 60_000;

type PageTimes = { fcp: number; lcp: number; tbt: number; cls: number };
type SearchTimes = Browsed['search'];
type Round = { plain: PageTimes; page: PageTimes; search: SearchTimes };
/** Times in milliseconds, sizes in bytes as they came over the line. */
export type Browsed = {
  plain: Pick<PageTimes, 'fcp' | 'lcp'>;
  page: PageTimes;
  search: { first: number; firstBytes: number; done: number; doneBytes: number; requests: number; next: number };
};
