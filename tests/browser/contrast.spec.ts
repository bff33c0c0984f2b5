import { expect, type Page, test } from '@playwright/test';
import { templates } from '../templates.ts';
import { fillAsPainted } from './fill-as-painted.ts';
import { axe } from './violations.ts';

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'forced colours, light', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** What the system asks for, and what the switch then gives. */
const SWITCHED = [
  ['light', 'dark'],
  ['dark', 'light'],
] as const;

// The glossary, read six times on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const address of templates()) {
  test(`/${address}: contrast suffices in both themes, by the reader’s switch and in forced colours`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const { name, media } of LOOKS) {
      await page.emulateMedia(media);
      expect.soft(await faint(page), name).toEqual([]);
    }
    for (const [system, chosen] of SWITCHED) {
      await page.emulateMedia({ colorScheme: system, forcedColors: 'none' });
      await page.locator('kb-theme button').click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      expect.soft(await faint(page), `${chosen} chosen, the system being ${system}`).toEqual([]);
    }
  });
}

for (const { name, media } of LOOKS) {
  test(`faint words would be found: ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto('practices/learning-walks/');
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('main p { forced-color-adjust: none; color: #777 !important; background: #888 !important }');
      document.adoptedStyleSheets.push(style);
    });
    expect(await faint(page)).not.toEqual([]);
  });
}

/** What stands out too little from its ground. */
async function faint(page: Page): Promise<string[]> {
  await fillAsPainted(page);
  const { violations } = await axe(page).withRules('color-contrast').analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html}: ${any[0]?.message}`));
}
