import { expect, type Page, type Route, test } from '@playwright/test';

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

for (const [fault, handle] of [
  ['is blocked', (route: Route) => route.abort()],
  ['hangs', () => undefined],
] as const) {
  test(`when the full text ${fault}, the first answers stay, are counted, and the page says what is missing`, async ({
    page,
  }) => {
    await page.route('**/pagefind/**', handle);
    await page.goto('search/?q=triads');
    await expect(page.locator('[data-result]').first()).toContainText('Triad');
    await expect(page.locator('kb-search')).toHaveAttribute('data-state', 'error', { timeout: 12_000 });
    await expect(page.locator('[data-search-status]')).toContainText('The full text could not be loaded');
    const promised = Number(await count(page, 'kind', 'practice'));
    await box(page, 'kind', 'practice').check();
    await expect(page.locator('[data-search-status]')).toContainText(`These ${promised} are found`, {
      timeout: 12_000,
    });
    await expect(page.locator('[data-result][data-kind=practice]')).toHaveCount(promised);
  });
}

test('the first answers wait for nothing but the page', async ({ page }) => {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  await page.goto('search/?q=triads');
  await expect(page.locator('[data-result]').first()).toContainText('Triad');
  await page.getByRole('searchbox').fill('learning walk');
  await expect(page.locator('[data-result]').first()).toContainText('earning walk');
});

test('in a library too large for the page, the first answers come from files', async ({ page }) => {
  await asLargeLibrary(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/?q=triads');
  await expect(page.locator('[data-result]').first()).toContainText('Triad');
  await done(page);
  expect(asked.some((url) => /\/find\/w-\w+\.txt$/.test(url))).toBe(true);
});

test('when nothing of search can be loaded, the lists remain', async ({ page }) => {
  await asLargeLibrary(page);
  await page.route(/\/(pagefind|find)\//, (route) => route.abort());
  await page.goto('search/?q=triads');
  await expect(page.locator('kb-search')).toHaveAttribute('data-state', 'error');
  await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
});

test('what stands in the list stays where it is when the full text arrives, and nothing stands twice', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/?q=funding');
  await expect(page.locator('kb-search')).toHaveAttribute('data-state', 'first');
  const first = await titles(page);
  const places = await tops(page);
  release();
  await done(page);
  const whole = await titles(page);
  expect(first.length).toBeGreaterThan(0);
  expect(whole.slice(0, first.length)).toEqual(first);
  expect((await tops(page)).slice(0, first.length)).toEqual(places);
  expect(new Set(whole).size).toBe(whole.length);
});

test('a filter or an order changes the list without another request', async ({ page }) => {
  await page.goto('search/?q=funding');
  await done(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Order').selectOption('title');
  await expect(page).toHaveURL(/sort=title/);
  await done(page);
  const sorted = await titles(page);
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  expect(asked.filter((url) => /find|pagefind/.test(url) && !url.includes('pf_fragment'))).toEqual([]);
});

test('filters alone list what is under them, without any words', async ({ page }) => {
  await page.goto('search/?kind=term');
  await done(page);
  const promised = await count(page, 'kind', 'term');
  await expect(page.locator('[data-search-status]')).toHaveText(`${promised} results`);
});

test('a slip is forgiven, and the page says what it took instead', async ({ page }) => {
  await page.goto('search/?q=knowlege+exchange');
  await done(page);
  expect((await results(page))[0]).toMatch(/\/roles\/knowledge-exchange\//);
  await page.getByRole('link', { name: 'knowledge exchange', exact: true }).first().click();
  await expect(page).toHaveURL(/q=knowledge\+exchange/);
});

test('a word that only the full text knows is no slip', async ({ page }) => {
  await page.goto('search/?q=stop');
  await done(page);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await expect(page.locator('[data-search-guess]')).toBeEmpty();
});

test('a question whose words no page holds all of is answered by pages that hold most', async ({ page }) => {
  await page.goto('search/?q=how+do+we+start+a+network+from+scratch');
  await done(page);
  expect(await page.locator('[data-result]').count()).toBeGreaterThan(5);
});

test('a page that waits for its answers is shown with them', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      // As the script sets it that asks ahead for the shards of a large library.
      if (document.readyState === 'interactive') document.documentElement.dataset['waits'] = '';
    });
  });
  await page.goto('search/');
  await expect(page.locator('body')).toBeHidden();
  await page.getByRole('searchbox', { includeHidden: true }).evaluate((field: HTMLInputElement) => {
    field.value = 'triads';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(page.locator('[data-result]').first()).toBeVisible();
});

test('a result leads on to its kind alone', async ({ page }) => {
  await page.goto('search/?q=funding');
  await done(page);
  await page
    .getByRole('link', { name: /^Practice example ?: only these/ })
    .first()
    .click();
  await expect(page).toHaveURL(/q=funding&kind=practice/);
  await expect(box(page, 'kind', 'practice')).toBeChecked();
  await done(page);
  expect(new Set((await results(page)).map((address) => address.split('/')[1]))).toEqual(new Set(['practices']));
});

test('search opens in place from any page, by key or button, and gives the focus back', async ({ page }) => {
  await page.goto('roles/membership/');
  const scripts = await page.locator('script[src]').count();
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the library' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('knowlege exch');
  await expect(dialog.getByRole('link').first()).toHaveText(/^Knowledge-exchange/);
  await expect(dialog.getByRole('status')).toContainText('by name');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/knowledge-exchange\/$/);
  expect(await page.locator('script[src]').count()).toBe(scripts);
});

test('search in place that cannot be loaded opens the search page instead', async ({ page }) => {
  await page.route('**/kb-search-dialog*.js', (route) => route.abort());
  await page.goto('roles/membership/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('what an address holds and nobody understands is named and left out', async ({ page }) => {
  await page.goto('search/?q=triads&colour=red&kind=%3Cimg+src%3Dx%3E');
  await done(page);
  await expect(page.locator('[data-search-dropped]')).toHaveText(/colour=red, kind=<img src=x>/);
});

test('“/” and Ctrl K lead to search from any page, and Enter searches the full text', async ({ page }) => {
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

/** The search page without the index in it, as it is when the library is large. */
async function asLargeLibrary(page: Page): Promise<void> {
  await page.route(/\/search\/\?/, async (route) => {
    const [response, key] = await Promise.all([
      route.fetch(),
      page.request.get(new URL('/find/key.json', route.request().url()).href),
    ]);
    const data = (name: string) =>
      new RegExp(`(<script type="text/plain" data-search-${name}[^>]*>)[^<]*(?=</script>)`);
    const large = await key.text();
    const html = (await response.text()).replace(data('entries'), '$1');
    await route.fulfill({ response, body: html.replace(data('key'), (_, tag: string) => tag + large) });
  });
}

function box(page: Page, facet: string, value: string) {
  return page.locator(`input[type=checkbox][name="${facet}"][value="${value}"]`);
}

function count(page: Page, facet: string, value: string) {
  return box(page, facet, value).locator('xpath=ancestor::label').locator('[data-count]').textContent();
}

function titles(page: Page): Promise<string[]> {
  return page.locator('[data-result] h3').allTextContents();
}

function tops(page: Page): Promise<number[]> {
  return page.locator('[data-result]').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
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
