import { expect, test } from '@playwright/test';
import { builtPages } from '../built-pages.ts';

const ENTRY = /^(case-studies|roles|approaches|network-activities|practices|principles|sources)\/[^/]+\/$/;

test('every entry is found by its exact title', async ({ page }) => {
  test.setTimeout(180_000);
  const entries = builtPages().filter((address) => ENTRY.test(address) && address !== 'approaches/choosing/');
  const missed: string[] = [];
  for (const address of entries) {
    await page.goto(address);
    const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    await page.goto(`search/?q=${encodeURIComponent(title)}`);
    await expect(page.locator('kb-search')).toHaveAttribute('data-state', 'done');
    const found = await page
      .locator('[data-result]')
      .evaluateAll((results) => results.map((result) => result.querySelector('a')?.getAttribute('href') ?? ''));
    if (!found.some((href) => href.split('#')[0] === `/${address}`)) missed.push(`${title} (${address})`);
  }
  expect(missed).toEqual([]);
});
