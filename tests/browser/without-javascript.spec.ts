import { expect, test } from '@playwright/test';
import { builtPages } from '../built-pages.ts';

test.use({ javaScriptEnabled: false });

test('the menu works on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice examples' }).click();
  await expect(page).toHaveURL(/\/practices\/$/);
});

test('lists link to every entry', async ({ page }) => {
  for (const folder of [
    'case-studies',
    'roles',
    'approaches',
    'network-activities',
    'practices',
    'principles',
    'sources',
  ]) {
    await page.goto(`${folder}/`);
    const linked = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const entries = builtPages().filter(
      (address) => address.startsWith(`${folder}/`) && address.split('/').length === 3,
    );
    for (const entry of entries) expect(linked).toContain(`/${entry}`);
  }
});

test('no control stands that would do nothing', async ({ page }) => {
  for (const address of [
    '',
    'search/',
    'diagnostic/',
    'diagnostic/results/',
    'practices/learning-walks/',
    'glossary/',
    'approaches/choosing/',
  ]) {
    await page.goto(address);
    await expect(page.locator('input:visible, select:visible, button:visible:not([popovertarget])')).toHaveCount(0);
  }
});

test('the diagnostic shows its questions, its answers and how to score them', async ({ page }) => {
  await page.goto('diagnostic/');
  await expect(page.locator('[data-question]')).toHaveCount(7);
  await expect(page.getByText('Not far: they mostly go their own way').first()).toBeVisible();
  await page.getByText('How each answer counts, and how to score on paper').click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('a term opens its meaning', async ({ page }) => {
  await page.goto('case-studies/redbridge/');
  const term = page.locator('button[popovertarget]').first();
  const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await expect(meaning).toBeHidden();
  await term.click();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
});

test('search says what to do instead', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
});
