import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import type { Project } from './project.ts';
import { serveCompressed } from './serve-compressed.ts';
import { type PageTimes, timePage } from './time-page.ts';
import { type AnswerTimes, type ChangeTimes, timeAnswers, timeChanges } from './time-search.ts';

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
    const search = `${served.origin}/search/?q=${encodeURIComponent(words)}`;
    const rounds: Round[] = [];
    const changes = [await timeChanges(browser, search), await timeChanges(browser, search)].flat();
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        plain: await timePage(browser, `${served.origin}/plain/`),
        page: await timePage(browser, `${served.origin}${address}`),
        search: await timeAnswers(browser, search),
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
        next: median(changes.map(({ next }) => next)),
        facet: median(changes.map(({ facet }) => facet)),
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

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const ROUNDS = 9;

type Round = { plain: PageTimes; page: PageTimes; search: AnswerTimes };
export type Browsed = { plain: Pick<PageTimes, 'fcp' | 'lcp'>; page: PageTimes; search: AnswerTimes & ChangeTimes };
