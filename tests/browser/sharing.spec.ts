import { expect, type Page, test } from '@playwright/test';
import { readQr } from './read-qr.ts';
import { violations } from './violations.ts';

test('Share copies the address with its state, without the marks that search adds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [opened, shared] of [
    ['practices/triads/?hl=triads&hl=schools#took', 'practices/triads/#took'],
    ['search/?q=learning+walk&authority=redbridge', 'search/?q=learning+walk&authority=redbridge'],
    ['diagnostic/#d=14MJ93', 'diagnostic/#d=14MJ93'],
  ] as const) {
    await page.goto(opened);
    await open(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    await expect(dialog(page)).toHaveCount(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(shared, await base(page)).href);
  }
});

test('what stands in the address when Share is pressed is what is shared', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'Words to find' }).fill('triads');
  await page.locator('input[name="kind"][value="practice"]').check();
  await open(page);
  await expect(dialog(page).getByLabel('Address')).toHaveValue(page.url());
  expect(page.url()).toMatch(/\?q=triads&kind=practice$/);
});

for (const [name, selector, fragment] of [
  ['a heading', '#took > .anchor', '#took'],
  ['a paragraph of a booklet', '#p7-8 a.number', '#p7-8'],
] as const) {
  test(`the link of ${name} copies its address and offers the other ways`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(fragment === '#took' ? 'practices/triads/?hl=x' : 'sources/redbridge/');
    await page.locator(selector).click();
    await expect(dialog(page).getByRole('status')).toHaveText('Link copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search + new URL(copied).hash).toBe(fragment);
    await expect(dialog(page).getByLabel('Address')).toHaveValue(copied);
    await page.keyboard.press('Escape');
    await expect(page.locator(selector)).toBeFocused();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    test(`the QR code is read as exactly the address (${colorScheme}, ${viewport.width} px)`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      for (const address of [
        'practices/triads/#took',
        'search/?q=caf%C3%A9+%26+walks&role=membership',
        'diagnostic/#d=179EP3',
      ]) {
        await page.goto(address);
        await open(page);
        await page.getByRole('button', { name: 'Show QR code' }).click();
        expect(await readQr(page.locator('[data-qr]'))).toBe(page.url());
        await expect(dialog(page)).toContainText(page.url());
        const { width, height } = (await dialog(page).boundingBox()) ?? {};
        expect({ width, height }).toEqual(viewport);
        await page.keyboard.press('Escape');
        await expect(page.locator('kb-share button')).toBeFocused();
      }
    });
  }
}

test('sharing works below a sub-path', async ({ page }) => {
  await page.goto(`http://localhost:${Number(process.env['TEST_PORT'] ?? 4400) + 1}/kb/search/?q=triads`);
  await open(page);
  await page.getByRole('button', { name: 'Show QR code' }).click();
  expect(await readQr(page.locator('[data-qr]'))).toBe(page.url());
});

test('the device’s own share sheet is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async (what: ShareData) => document.documentElement.setAttribute('data-shared', JSON.stringify(what)),
    });
  });
  await page.goto('practices/triads/');
  await open(page);
  await page.getByRole('button', { name: 'Share with…' }).click();
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '');
  expect(shared).toEqual({ url: page.url(), title: await page.title() });
  await expect(dialog(page)).toHaveCount(0);
});

test('where copying is not allowed the address is selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('practices/triads/');
  await open(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('by hand');
  await expect(dialog(page).getByLabel('Address')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
});

test('an address too long for a QR code is said to be', async ({ page }) => {
  await page.goto(`search/?q=${'x'.repeat(3000)}`);
  await open(page);
  await page.getByRole('button', { name: 'Show QR code' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('too long');
});

test('nothing of it is fetched before it is used, and a failure to fetch it is said', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('practices/triads/');
  await expect(page.locator('kb-share button')).toBeVisible();
  expect(fetched.filter((path) => /\.(js|css)$/.test(path))).toHaveLength(1);
  await page.route('**/share-dialog*', (route) => route.abort());
  await page.locator('kb-share button').click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
});

test('the security policy has nothing to object to', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', () =>
      document.documentElement.setAttribute('data-violated', ''),
    );
  });
  await page.goto('practices/triads/');
  await open(page);
  await page.getByRole('button', { name: 'Show QR code' }).click();
  await expect(page.locator('[data-qr]')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-violated');
  expect(await page.locator('[style]').count()).toBe(0);
});

for (const [name, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`no accessibility violation in the dialog or the QR code (${name})`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto('practices/triads/');
    await open(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show QR code' }).click();
    await expect(page.locator('[data-qr]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

function dialog(page: Page) {
  return page.getByRole('dialog');
}

async function open(page: Page): Promise<void> {
  await page.locator('kb-share button').click();
  await expect(dialog(page)).toBeVisible();
}

/** The root of the site under test. */
async function base(page: Page): Promise<string> {
  return new URL('/', page.url()).href;
}
