import type { Browser } from '@playwright/test';
import { slowPage } from './slow-page.ts';

/** Opens a page with nothing kept, and lets it settle. */
export async function timePage(browser: Browser, address: string): Promise<PageTimes> {
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

const SETTLE = 600;

/** Milliseconds; `cls` is a share of the screen. */
export type PageTimes = { fcp: number; lcp: number; tbt: number; cls: number };
