import { expect } from '@playwright/test';
import { builtPages } from '../built-pages.ts';
import { test } from './one-window.ts';

const ENTRY = /^(case-studies|roles|approaches|network-activities|practices|principles|sources)\/[^/]+\/$/;

for (const address of builtPages().filter((page) => ENTRY.test(page) && page !== 'approaches/choosing/')) {
  test(`/${address} is the first to be found by its exact title`, async ({ reader }) => {
    await reader.goto(address);
    const title = (await reader.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    await reader.goto(`search/?q=${encodeURIComponent(title)}`);
    await expect(reader.locator('kb-search')).toHaveAttribute('data-state', 'done');
    const first = await reader.locator('[data-result] a').first().getAttribute('href');
    expect(first?.split('#')[0]).toBe(`/${address}`);
  });
}
