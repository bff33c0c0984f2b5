import { expect, type Page, test } from '@playwright/test';

test('a search with a filter opens as the same list in a new window', async ({ page, context }) => {
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'Words to find' }).fill('learning walk');
  await box(page, 'authority', 'redbridge').check();
  await expect(page).toHaveURL(/\?q=learning\+walk&authority=redbridge$/);
  const here = await results(page);
  expect(here[0]).toMatch(/\/practices\/learning-walks\//);

  const other = await context.newPage();
  await other.goto(page.url());
  expect(await results(other)).toEqual(here);
  await expect(box(other, 'authority', 'redbridge')).toBeChecked();
});

test('values of one facet widen, facets together narrow, and counts keep their promise', async ({ page }) => {
  await page.goto('search/?kind=role');
  await done(page);
  expect(await results(page)).toHaveLength(5);
  const promised = Number(
    await box(page, 'kind', 'approach').locator('xpath=ancestor::label').locator('[data-count]').textContent(),
  );
  await box(page, 'kind', 'approach').check();
  await expect(page.locator('[data-search-status]')).toHaveText(`${5 + promised} results`);
  await page.goto('search/?kind=practice&authority=sandwell&role=resources');
  await done(page);
  for (const address of await results(page)) expect(address).toMatch(/\/practices\//);
});

test('Back steps through searches', async ({ page }) => {
  await page.goto('search/?q=triads');
  await done(page);
  await box(page, 'kind', 'practice').check();
  await expect(page).toHaveURL(/kind=practice/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=triads$/);
  await expect(box(page, 'kind', 'practice')).not.toBeChecked();
});

test('a result marks the words found', async ({ page }) => {
  await page.goto('search/?q=contingency');
  await done(page);
  await expect(page.locator('[data-result] mark').first()).toBeVisible();
});

test('nothing found is said in words, with ways on', async ({ page }) => {
  await page.goto('search/?q=xylophone&kind=approach');
  await done(page);
  await expect(page.getByText('Nothing was found.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
});

test('an index that cannot load is said in words, with ways on', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=triads');
  await expect(page.locator('kb-search')).toHaveAttribute('data-state', 'error');
  await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
});

test('what an address holds and nobody understands is named and left out', async ({ page }) => {
  await page.goto('search/?q=triads&colour=red&kind=%3Cimg+src%3Dx%3E');
  await done(page);
  await expect(page.locator('[data-search-dropped]')).toHaveText(/colour=red, kind=<img src=x>/);
});

test('“/” and Ctrl K lead to search from any page, and Enter finds', async ({ page }) => {
  await page.goto('roles/membership/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('professional guarantee');
  await page.keyboard.press('Enter');
  await done(page);
  expect((await results(page))[0]).toMatch(/guarantee/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Words to find' })).toBeFocused();
});

test('search works below a sub-path', async ({ page }) => {
  await page.goto(`http://localhost:${Number(process.env['TEST_PORT'] ?? 4400) + 1}/kb/search/?q=triads`);
  await done(page);
  for (const address of await results(page)) expect(address).toMatch(/^\/kb\//);
});

function box(page: Page, facet: string, value: string) {
  return page.locator(`input[type=checkbox][name="${facet}"][value="${value}"]`);
}

async function done(page: Page): Promise<void> {
  await expect(page.locator('kb-search')).toHaveAttribute('data-state', 'done');
}

async function results(page: Page): Promise<string[]> {
  await done(page);
  return page
    .locator('[data-search-results] [data-result]')
    .evaluateAll((found) => found.map((result) => result.querySelector('a')?.getAttribute('href') ?? ''));
}
