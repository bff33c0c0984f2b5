import type { Browser, Page } from '@playwright/test';
import { type Slow, slowPage } from './slow-page.ts';

/** Opens a search with nothing kept, and waits for its first and its final answers. */
export async function timeAnswers(browser: Browser, address: string): Promise<AnswerTimes> {
  const { page, traffic } = await openSearch(browser, address);
  const { first, done } = await page.evaluate(() => {
    const at = (state: string) => performance.getEntriesByName(`search-${state}`)[0]?.startTime;
    // A search without quick answers goes straight to the final ones.
    return { first: at('first') ?? at('done') ?? Number.NaN, done: at('done') ?? Number.NaN };
  });
  await page.context().close();
  const until = (time: number) => traffic.filter(({ at }, i) => i === 0 || at <= time);
  const bytes = (time: number) => until(time).reduce((sum, arrival) => sum + arrival.bytes, 0);
  return { first, firstBytes: bytes(first), done, doneBytes: bytes(done), requests: until(done).length };
}

/**
 * Opens a search, then types other words and ticks a filter, several times over.
 * A change counts from the event that a reader makes to the list that shows it.
 */
export async function timeChanges(browser: Browser, address: string): Promise<ChangeTimes[]> {
  const { page } = await openSearch(browser, address);
  const times: ChangeTimes[] = [];
  for (const words of QUERIES) {
    const next = await page.evaluate(timeChange, { words });
    await settled(page);
    times.push({ next, facet: await page.evaluate(timeChange, { facet: 'authority' }) });
    await settled(page);
    await page.evaluate(timeChange, { facet: 'authority' });
    await settled(page);
  }
  await page.context().close();
  return times;
}

async function openSearch(browser: Browser, address: string): Promise<Slow> {
  const slow = await slowPage(browser);
  await slow.page.addInitScript(markStates);
  await slow.page.goto(address, { waitUntil: 'load' });
  // To ask the page how far it is would take of its time.
  await slow.page.waitForTimeout(UNTOUCHED);
  await settled(slow.page);
  return slow;
}

/** Notes when each state is reached, from as soon as the search stands, though the page be still coming. */
function markStates(): void {
  const early = new MutationObserver(() => {
    const search = document.querySelector('kb-search');
    if (!search) return;
    early.disconnect();
    const mark = () => performance.mark(`search-${search.getAttribute('data-state')}`);
    new MutationObserver(mark).observe(search, { attributeFilter: ['data-state'] });
  });
  early.observe(document, { childList: true, subtree: true });
}

/** Makes one change as a reader would, and resolves to the milliseconds until the list shows it. */
function timeChange(change: { words?: string; facet?: string }): Promise<number> {
  const search = document.querySelector('kb-search');
  const field = search?.querySelector<HTMLInputElement>('input[type=search]');
  const box = search?.querySelector<HTMLInputElement>(`input[name="${change.facet}"]`);
  const list = search?.querySelector('[data-search-results]');
  return new Promise((resolve) => {
    if (!search || !field || !list) return resolve(Number.NaN);
    setTimeout(() => resolve(Number.NaN), 10_000);
    let start = 0;
    const observer = new MutationObserver(() => {
      // A list may be emptied before it is filled anew.
      if (list.children.length === 0 || !/^(?:first|done)$/.test(search.getAttribute('data-state') ?? '')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
    start = performance.now();
    if (change.words === undefined) return box?.click();
    field.value = change.words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Waits for the whole list, and until nothing more is at work. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(QUIET);
  await page.waitForSelector('kb-search:is([data-state=done],[data-state=error])', { timeout: LIMIT });
  await page.waitForTimeout(QUIET);
}

const LIMIT = 60_000;
const QUIET = 400;
const UNTOUCHED = 1500;
/** Words that are in the library as it grows, one of them misspelt. */
const QUERIES = ['shared calendar', 'governors', 'reading partners', 'knowlege exchange', 'funding'];

/** Milliseconds and bytes. */
export type AnswerTimes = { first: number; firstBytes: number; done: number; doneBytes: number; requests: number };
/** Milliseconds from typing other words to a list that answers them, and from ticking a filter to a list without the rest. */
export type ChangeTimes = { next: number; facet: number };
