import { expect, type Page, test } from '@playwright/test';

test('a term opens and closes by keyboard, and leads to its entry', async ({ page }) => {
  const { term, meaning } = await firstTerm(page);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a term opens, and closes by a touch elsewhere', async ({ page }) => {
    const { term, meaning } = await firstTerm(page);
    await term.tap();
    await expect(meaning).toBeInViewport();
    await page.touchscreen.tap(10, 10);
    await expect(meaning).toBeHidden();
  });
});

async function firstTerm(page: Page) {
  await page.goto('case-studies/redbridge/');
  const term = page.locator('button[popovertarget]').first();
  return { term, meaning: page.locator(`#${await term.getAttribute('popovertarget')}`) };
}
