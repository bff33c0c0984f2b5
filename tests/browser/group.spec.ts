import { expect, test } from '@playwright/test';
import { diagnostic } from './diagnostic.ts';
import { group } from './group.ts';
import { readQr } from './read-qr.ts';
import { violations } from './violations.ts';

/** The worked examples as a group of seven, and what must come of it. */
const SPLIT = '14MJ93.17ZDPQ.14P943.179EP3.18D6HG.1FGY9H.14P943';
const AGREED = '14MJ93.14MJ93.14MJ93.17ZDPQ';
const MAJORITY = '14MJ93.14MJ93.14MJ93.17ZDPQ.17ZDPQ';

test('a split group: its counts, what divides it, its camps, and no answer for all', async ({ page }) => {
  const screen = group(page);
  await screen.open(SPLIT);
  await expect(screen.result).toHaveAttribute('data-group-result', 'split');
  await screen.expectPeople(7);
  expect(await screen.count('influence', 'low')).toBe(3);
  expect(await screen.count('creation', 'neither')).toBe(4);
  expect(await screen.count('knowledge', 'dk')).toBe(2);
  expect(await screen.discussed()).toEqual(['knowledge', 'purpose']);
  await expect(screen.result.locator('[data-prompt]:visible')).toHaveCount(2);
  await expect(screen.result.locator('[data-question="knowledge"] [data-agreement]')).toHaveText('Widely divided');
  await expect(screen.result.locator('[data-question="change"] [data-agreement]')).toHaveText('Divided');
  await expect(screen.result.locator('[data-opposed]:visible')).toHaveCount(1);
  await expect(screen.result.locator('[data-question="creation"] [data-opposed]')).toBeVisible();
  await expect(screen.result.getByText('3 of 7 say influence is low')).toBeVisible();
  await expect(screen.result.locator('[data-directing]:visible')).toHaveAttribute('data-level', 'check');
  await expect(screen.result.locator('[data-headline]')).not.toContainText('Consulting');
  await expect(screen.result.locator('[data-camps] li')).toHaveCount(5);
  await expect(screen.result.locator('[data-camps] li').first()).toContainText('Directing 2 people: C, G');
  const firsts = screen.result.locator('[data-approach]');
  expect(await firsts.evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-first'))))).toEqual([
    1, 2, 1, 2, 0, 1,
  ]);
});

for (const [kind, codes, headline] of [
  ['agreed', AGREED, 'Consulting'],
  ['majority', MAJORITY, 'Consulting'],
  ['no-basis', '14MJ93.1FGY9H', 'No basis'],
  ['too-few', '14MJ93', 'One code'],
] as const) {
  test(`a group of another kind: ${kind}`, async ({ page }) => {
    const screen = group(page);
    await screen.open(codes);
    await expect(screen.result).toHaveAttribute('data-group-result', kind);
    await expect(screen.result.locator('[data-headline]')).toContainText(headline);
    await expect(screen.result.locator('[data-camps] li')).toHaveCount(0);
  });
}

test('more than half with little influence, where directing is in view, is a stop', async ({ page }) => {
  const screen = group(page);
  await screen.open('14P943.14P943.17ZDPQ');
  await expect(screen.result.locator('[data-directing]:visible')).toHaveAttribute('data-level', 'stop');
  await expect(screen.result.getByText('2 of 3 say influence is low')).toBeVisible();
});

test('a code read out from a phone is entered on a second screen, whose address shows a third the same', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await diagnostic(page).open('179EP3');
  const code = (await diagnostic(page).code()) ?? '';

  const second = await context.newPage();
  const screen = group(second);
  await screen.open();
  await screen.enter('14m j93');
  await screen.enter(code);
  await screen.expectPeople(2);
  await expect(second).toHaveURL(/#g=14MJ93\.179EP3$/);
  await expect(screen.field).toHaveValue('');

  const third = await context.newPage();
  await third.goto(second.url());
  const shown = (text: string | null) => text?.replaceAll(/\s+/g, ' ');
  await group(third).expectPeople(2);
  expect(shown(await group(third).result.textContent())).toBe(shown(await screen.result.textContent()));
});

test('codes pasted at once are read in any dress; each that is none is named and stays in the field', async ({
  page,
}) => {
  const screen = group(page);
  await screen.open();
  await screen.enter(
    '14M-J93, 17zdpq; 14P-944\n12345 | 179–EP3\n24P943 http://x.example/diagnostic/#d=18D6HG\n<b>U</b>',
  );
  await screen.expectPeople(4);
  expect(await screen.refused()).toEqual([
    ['14P-944', 'check'],
    ['12345', 'length'],
    ['24P943', 'version'],
    ['b', 'version'],
    ['U', 'character'],
    ['b', 'version'],
  ]);
  await expect(screen.field).toHaveValue('14P-944\n12345\n24P943\nb\nU\nb');
  await expect(page.locator('[data-said]')).toHaveText(
    '4 codes added. 6 entries could not be read. They still stand in the field.',
  );
  await screen.enter('14P-943');
  await screen.expectPeople(5);
  expect(await screen.refused()).toEqual([]);
});

test('bad codes in an address are named, the others count', async ({ page }) => {
  const screen = group(page);
  await screen.open('14MJ93.14P944.%E0%A4%A.179EP3');
  await screen.expectPeople(2);
  expect((await screen.refused())[0]).toEqual(['14P944', 'check']);
});

test('a code entered before is kept only when asked for again', async ({ page }) => {
  const screen = group(page);
  await screen.open('14MJ93');
  await screen.enter('14M-J93 179-EP3');
  await screen.expectPeople(2);
  await expect(page.getByText('Already entered. Add again?')).toBeVisible();
  await page.getByRole('button', { name: 'Add again' }).click();
  await screen.expectPeople(3);
  await expect(page).toHaveURL(/#g=14MJ93\.179EP3\.14MJ93$/);
  await screen.enter('179-EP3');
  await page.getByRole('button', { name: 'Leave out' }).click();
  await screen.expectPeople(3);
  await expect(page.getByText('Already entered')).toBeHidden();
});

test('an entry can be taken out, Back brings it back, a reload loses nothing', async ({ page }) => {
  const screen = group(page);
  await screen.open(SPLIT);
  await page.getByRole('button', { name: 'Remove B, 17Z-DPQ' }).click();
  await screen.expectPeople(6);
  await expect(page.locator('[data-person="B"]')).toContainText('14P-943');
  await expect(page.getByRole('button', { name: /^Remove B/ })).toBeFocused();
  await page.reload();
  await screen.expectPeople(6);
  await page.goBack();
  await screen.expectPeople(7);
});

test('the skip link loses no code', async ({ page }) => {
  const screen = group(page);
  await screen.open('14MJ93.179EP3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#g=14MJ93\.179EP3$/);
  await screen.expectPeople(2);
});

test('the room is shown where to go', async ({ page }) => {
  await group(page).open();
  const address = new URL('../', page.url()).href;
  await expect(page.getByRole('link', { name: address })).toBeVisible();
  expect(await readQr(page.locator('[data-room] [data-qr]'))).toBe(address);
  await page.getByRole('button', { name: 'Fill the screen with the code' }).click();
  expect(await readQr(page.getByRole('dialog').locator('[data-qr]'))).toBe(address);
});

test('the group itself is shared as it stands', async ({ page }) => {
  await group(page).open(SPLIT, '?view=large');
  await page.locator('kb-share button').click();
  await page.getByRole('button', { name: 'Show QR code' }).click();
  expect(await readQr(page.getByRole('dialog').locator('[data-qr]'))).toBe(page.url());
});

test('large type is chosen, remembered in the address, and goes again', async ({ page }) => {
  const screen = group(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await screen.open(SPLIT);
  const size = () =>
    screen.result
      .locator('[data-option]:visible')
      .first()
      .evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Large type for a projector' }).click();
  await expect(page).toHaveURL(/\?view=large#g=/);
  await page.reload();
  await expect(page.locator('[data-large]')).toHaveAttribute('aria-pressed', 'true');
  expect(await size()).toBeGreaterThan(1.8 * before);
  await page.getByRole('button', { name: 'Large type for a projector' }).click();
  await expect(page).not.toHaveURL(/view/);
  expect(await size()).toBe(before);
});

test('a group of thirty prints its minutes on one sheet', async ({ page }) => {
  await group(page).open(Array.from({ length: 30 }, (_, i) => SPLIT.split('.')[i % 7]).join('.'));
  await group(page).expectPeople(30);
  const printed = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('the group screen works below a sub-path', async ({ page }) => {
  const base = `http://localhost:${Number(process.env['TEST_PORT'] ?? 4400) + 1}/kb/`;
  await page.goto(`${base}diagnostic/group/#g=14MJ93`);
  await group(page).enter('179-EP3');
  await group(page).expectPeople(2);
  await expect(page).toHaveURL(`${base}diagnostic/group/#g=14MJ93.179EP3`);
  await page.getByText('Start: everyone takes the diagnostic').click();
  await expect(page.getByRole('link', { name: `${base}diagnostic/` })).toBeVisible();
});

for (const [name, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  for (const [state, codes, search] of [
    ['empty', '', ''],
    ['with errors', '14MJ93.14P944', ''],
    ['agreed', AGREED, ''],
    ['split', SPLIT, ''],
    ['large', SPLIT, '?view=large'],
  ] as const) {
    test(`no accessibility violation: group ${state}, ${name}`, async ({ page }) => {
      await page.emulateMedia(media);
      await group(page).open(codes, search);
      if (state === 'agreed') await group(page).enter('14MJ93');
      await expect(page.locator('[data-tools]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the group screen says what it needs, and how to do it on paper', async ({ page }) => {
    await group(page).open();
    await expect(page.getByText('does not run here')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(8);
    await expect(page.locator('input:visible, textarea:visible, main button:visible:not([popovertarget])')).toHaveCount(
      0,
    );
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});
