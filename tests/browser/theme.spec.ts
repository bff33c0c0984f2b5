import { expect, type Page, test } from '@playwright/test';

const html = (page: Page) => page.locator('html');
const turn = (page: Page) => page.locator('kb-theme button').click();
const said = (page: Page) => page.locator('kb-copied');

test.use({ colorScheme: 'light' });

test('what a reader chose stands before the first paint, whatever becomes of the script files', async ({ page }) => {
  await page.goto('');
  await turn(page);
  await page.addInitScript(() => {
    new MutationObserver(() => performance.mark('theme-set')).observe(document, {
      subtree: true,
      attributeFilter: ['data-theme'],
    });
  });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('practices/learning-walks/');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  const [set, painted] = await page.evaluate(async () => {
    const time = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
    while (time('first-paint') === undefined) await new Promise(requestAnimationFrame);
    return [time('theme-set'), time('first-paint')];
  });
  expect(set).toBeLessThan(Number(painted));
});

test('a script that the policy does not know would set nothing', async ({ page }) => {
  await page.goto('');
  await turn(page);
  await page.route('**/practices/learning-walks/', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replace('dataset.theme=t', 'dataset.theme=t;') });
  });
  await page.goto('practices/learning-walks/');
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('the page turns dark and back; what the system says anyway is not kept', async ({ page }) => {
  await page.goto('');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await turn(page);
  expect(await ground()).not.toBe(light);
  await turn(page);
  expect(await ground()).toBe(light);
  await page.reload();
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('where the browser keeps nothing the switch works on this page, and says so', async ({ page }) => {
  await page.goto('');
  await turn(page);
  await expect(said(page)).not.toBeEmpty();
  const whenKept = await said(page).textContent();
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await turn(page);
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await expect(said(page)).not.toBeEmpty();
  expect(await said(page).textContent()).not.toBe(whenKept);
  await page.reload();
  await expect(html(page)).not.toHaveAttribute('data-theme');
});
