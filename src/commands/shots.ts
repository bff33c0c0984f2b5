import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { contactSheet } from './contact-sheet.ts';
import { serve } from './serve.ts';
import { SHOT_PAGES, type Shot, shotList } from './shot-list.ts';

/** Takes pictures of the site as last built, to be looked at: `npm run shots -- case 360 dark`. */
const { BASE_PATH = '/', OUT_DIR = 'dist', PORT = '4340' } = process.env;
const FOLDER = 'shots';
/** Browsers draw no longer picture than this. */
const TALLEST = 16_000;

try {
  const shots = shotList(process.argv.slice(2));
  const executablePath = findChromium({ install: false });
  const server = serve({ root: OUT_DIR, base: BASE_PATH, port: Number(PORT) });
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  mkdirSync(FOLDER, { recursive: true });
  const taken: Shot[] = [];
  try {
    for (const shot of shots) if (await take(browser, shot)) taken.push(shot);
  } finally {
    await browser.close();
    server.close();
  }
  writeFileSync(`${FOLDER}/index.html`, contactSheet(taken));
  process.stdout.write(`${taken.length} pictures are in ${FOLDER}/; ${FOLDER}/index.html shows them all.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** False, and said, where the site has no such page. */
async function take(browser: Browser, { page: name, look, width, file }: Shot): Promise<boolean> {
  const { address, shown }: { address: string; shown?: string } = SHOT_PAGES[name];
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    ...(look === 'print' ? {} : { colorScheme: look }),
  });
  try {
    const url = new URL(address, `http://localhost:${PORT}${BASE_PATH.replace(/\/?$/, '/')}`);
    const response = await page.goto(url.href);
    if (!response?.ok()) {
      process.stdout.write(`${name}: there is no /${address} in ${OUT_DIR}, so no ${file}.\n`);
      return false;
    }
    if (shown) await page.locator(shown).first().waitFor();
    if (look === 'print') {
      await page.pdf({ path: `${FOLDER}/${name}.pdf`, format: 'A4', preferCSSPageSize: true });
      await page.emulateMedia({ media: 'print' });
    }
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
    await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true, clip });
    return true;
  } finally {
    await page.close();
  }
}
