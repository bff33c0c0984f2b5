import type { Browser } from '@playwright/test';
import { slowPage } from './slow-page.ts';

/** Opens a search with nothing kept, waits for its first and its final answers, then types another. */
export async function timeSearch(browser: Browser, address: string): Promise<SearchTimes> {
  const { page, traffic } = await slowPage(browser);
  // Watches one attribute and nothing else: an observer of the whole page would itself take a third of the time.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const search = document.querySelector('kb-search');
      if (!search || document.readyState !== 'interactive') return;
      const mark = () => performance.mark(`search-${search.getAttribute('data-state')}`);
      new MutationObserver(mark).observe(search, { attributeFilter: ['data-state'] });
    });
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

const LIMIT = 60_000;

/** Milliseconds and bytes. */
export type SearchTimes = {
  first: number;
  firstBytes: number;
  done: number;
  doneBytes: number;
  requests: number;
  next: number;
};
