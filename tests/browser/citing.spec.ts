import { expect, test } from '@playwright/test';

test('a reference is copied as rich and as plain text, with title, publisher and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('practices/triads/');
  await page.getByText('Cite this').click();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Copy the reference: Harvard' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Reference copied' })).toBeVisible();
  const { rich, plain } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { rich: await text('text/html'), plain: await text('text/plain') };
  });
  for (const copied of [rich, plain]) {
    expect(copied).toContain(title);
    expect(copied).toContain('National College for School Leadership');
    expect(copied).toContain(page.url());
  }
  expect(rich).toContain('<cite');
  expect(plain).not.toContain('<');
});

test('files for reference managers are there to download', async ({ page }) => {
  await page.goto('practices/triads/');
  await page.getByText('Cite this').click();
  for (const name of ['BibTeX', 'RIS']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^triads\.(bib|ris)$/);
  }
});
