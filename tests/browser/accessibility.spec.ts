import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '../built-pages.ts';

for (const address of builtPages()) {
  test(`/${address}: no accessibility violation, light or dark, and no sideways scroll at 320 px`, async ({ page }) => {
    await page.goto(address);
    await expectNoViolation(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

/** What a page becomes in use. */
const STATES = [
  { name: 'search with results', address: 'search/?q=triads&kind=practice', shown: '[data-result]' },
  { name: 'search for a slip', address: 'search/?q=knowlege', shown: '[data-search-guess] a' },
  { name: 'search with nothing found', address: 'search/?q=xylophone', shown: '[data-search-nothing]' },
  { name: 'a result with a stop', address: 'diagnostic/#d=14P943', shown: '[data-diagnostic-result]' },
  { name: 'a tie', address: 'diagnostic/#d=18D6HG', shown: '[data-diagnostic-result]' },
  { name: 'too few answers', address: 'diagnostic/#d=1FGY9H', shown: '[data-diagnostic-result]' },
  { name: 'a code that cannot be read', address: 'diagnostic/#d=14P944', shown: '[data-code-error]' },
];

for (const { name, address, shown } of STATES) {
  test(`${name}: no accessibility violation, light or dark`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(shown).first()).toBeVisible();
    await expectNoViolation(page);
  });
}

test('search in place: no accessibility violation, light or dark', async ({ page }) => {
  await page.goto('roles/membership/');
  await page.keyboard.press('/');
  for (const [typed, shown] of [
    ['', 'Names, titles'],
    ['funding', 'by name'],
    [' xylophone', 'Nothing is called so'],
  ] as const) {
    await page.keyboard.type(typed);
    if (shown.startsWith('Nothing')) await page.getByRole('searchbox').fill('xylophone');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(shown);
    await expectNoViolation(page);
  }
});

async function expectNoViolation(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

async function overflow(page: Page): Promise<number> {
  return page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}
