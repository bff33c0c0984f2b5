import type { Page } from '@playwright/test';

/** Axe goes by the colour that letters are filled with, which Chromium reports as it was before colours were forced. */
export async function fillAsPainted(page: Page): Promise<void> {
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body *')];
    const colours = elements.map((element) => getComputedStyle(element).color);
    elements.forEach((element, i) => {
      element.style.setProperty('-webkit-text-fill-color', colours[i] ?? '');
    });
  });
}
