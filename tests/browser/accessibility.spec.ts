import { expect, type Page } from '@playwright/test';
import { builtPages } from '../built-pages.ts';
import { test } from './one-window.ts';
import { axe, violations } from './violations.ts';

/** In light colours; contrast.spec.ts looks at the others on one page of each look. */
for (const address of builtPages()) {
  test(`/${address}: no accessibility violation and no sideways scroll at 320 px`, async ({ reader }) => {
    await reader.goto(address);
    await expectNoViolation(reader, 'light');
    await reader.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(reader)).toBeLessThanOrEqual(0);
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
  { name: 'a clear result', address: 'diagnostic/#d=14MJ93', shown: '[data-diagnostic-result]' },
  { name: 'a leaning result with an unknown', address: 'diagnostic/#d=179EP3', shown: '[data-diagnostic-result]' },
  { name: 'nothing fits well', address: 'diagnostic/#d=13Y7MM', shown: '[data-diagnostic-result][data-band="none"]' },
  { name: 'two results', address: 'diagnostic/#d=14P943&with=179EP3', shown: '[data-compare] [data-pair]' },
  { name: 'a bad second code', address: 'diagnostic/#d=14P943&with=179EP4', shown: '[data-code-error]' },
  { name: 'one question at a time', address: 'diagnostic/#view=one', shown: '[data-steps]' },
  { name: 'a result of one at a time', address: 'diagnostic/#d=14MJ93&view=one', shown: '[data-return]' },
  { name: 'a code that cannot be read', address: 'diagnostic/#d=14P944', shown: '[data-code-error]' },
];

for (const { name, address, shown } of STATES) {
  test(`${name}: no accessibility violation, light, dark or in forced colours, and no sideways scroll`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator(shown).first()).toBeVisible();
    await expectNoViolationAnywhere(page);
  });
}

test('search in place: no accessibility violation, light or dark', async ({ page }) => {
  test.slow();
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
    await expectNoViolation(page, 'light');
    await expectNoViolation(page, 'dark');
  }
});

test('a result asked for too early: no accessibility violation', async ({ page }) => {
  await page.goto('diagnostic/');
  await page.getByRole('button', { name: 'Show the result', exact: true }).click();
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await expectNoViolationAnywhere(page);
});

test('a previewed change: no accessibility violation', async ({ page }) => {
  await page.goto('diagnostic/#d=179EP3');
  await page
    .getByRole('button', { name: /^Preview/ })
    .first()
    .click();
  await expect(page.locator('[data-preview]')).toBeVisible();
  await expectNoViolationAnywhere(page);
});

/** In light and dark, in forced colours and without sideways scroll. */
async function expectNoViolationAnywhere(page: Page): Promise<void> {
  test.slow();
  await expectNoViolation(page, 'light');
  await expectNoViolation(page, 'dark');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page), 'forced colours').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

async function expectNoViolation(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function overflow(page: Page): Promise<number> {
  return page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}
