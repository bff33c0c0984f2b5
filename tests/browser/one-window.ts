import { test as base, type Page } from '@playwright/test';

/**
 * Tests that only read pages share one window, as a reader does who goes from page to page: axe is made ready once in it,
 * which takes longer than a page does. It is set back to its size and colours before each test.
 */
export const test = base.extend<{ reader: Page }, { window: Page }>({
  window: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const page = await browser.newPage({ ...(baseURL && { baseURL }) });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ window }, use) => {
    await window.setViewportSize({ width: 1280, height: 720 });
    await window.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await use(window);
  },
});
