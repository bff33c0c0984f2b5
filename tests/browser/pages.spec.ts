import { expect, test } from '@playwright/test';

test('a heading link copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('practices/learning-walks/');
  await page.locator('#took > .anchor').click();
  await expect(page).toHaveURL(/#took$/);
  // The address is written after the press, once the script for it has come.
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('an unknown address is answered in words', async ({ page }) => {
  const response = await page.goto('practices/no-such-thing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Search the library' })).toBeVisible();
});

test('a page asks nobody else for anything and keeps nothing', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.goto('practices/learning-walks/');
  await page.goto('search/?q=triads');
  await expect(page.locator('kb-search')).toHaveAttribute('data-state', 'done');
  expect([...new Set(asked)]).toEqual([new URL(page.url()).host]);
  expect(await context.cookies()).toEqual([]);
});

test('pictures for chats and home screens are not loaded by a visit', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('practices/learning-walks/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /\.png$/.test(address))).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(4);
});

test('the security policy blocks what we did not write', async ({ page }) => {
  await page.goto('');
  const blocked = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      ),
  );
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://example.invalid/x.png';
    document.body.append(image);
  });
  expect(await blocked).toBe('img-src');
});

test('print writes a term’s meaning out and leaves the controls away', async ({ page }) => {
  await page.goto('case-studies/redbridge/');
  await page.emulateMedia({ media: 'print' });
  const term = page.locator('button[popovertarget]').first();
  await expect(page.locator(`#${await term.getAttribute('popovertarget')}`)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});
