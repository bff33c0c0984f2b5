import { expect, test } from '@playwright/test';
import { alteringChanges } from '../../src/diagnostic/changes.ts';
import golden from '../../src/diagnostic/golden-v1.json' with { type: 'json' };
import { assess, decode } from '../../src/diagnostic/index.ts';
import { diagnostic } from './diagnostic.ts';

test('a spread of codes: the page reads each as the engine does', async ({ page }) => {
  test.slow();
  const tool = diagnostic(page);
  await tool.open('14MJ93');
  await tool.expectResult('clear', ['consulting']);
  const complete = golden.filter(({ answers }) => Object.keys(answers).length === 7);
  expect(complete.length).toBeGreaterThan(60);
  for (const { code, answers } of complete) {
    const { band, top, second, couldBe, ranking, cautions } = assess(decode(code));
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#d=${code.replace('-', '')}`,
    );
    await expect(tool.result.locator('[data-code]')).toHaveText(code);
    const order = ['stop', 'check', 'note'].flatMap((level) => cautions.filter((one) => one.level === level));
    expect({ code, ...(await tool.reading()) }).toEqual({
      code,
      band,
      top: top.join(' '),
      second: second ?? '',
      couldBe: couldBe?.join(' ') ?? '',
      nets: ranking.map(({ approach, net }) => [approach, net]),
      cautions: order.map(({ id }) => id),
      changes: band === 'insufficient' ? 0 : alteringChanges(answers).length,
    });
  }
});

test('the parts of a result stand in their order, all six approaches with what speaks for and against', async ({
  page,
}) => {
  const tool = diagnostic(page);
  await tool.open('14P943');
  await tool.expectResult('leaning', ['directing']);
  await expect(tool.result.locator('section > h3')).toHaveText([
    /^What you answered/,
    /^All six approaches/,
    /^What would change this/,
    /^Are you ready/,
    /^A second approach/,
    /^Over time/,
    /^What to read next/,
    /^Limits/,
    /^Two results/,
  ]);
  const directing = tool.result.locator('[data-approach="directing"]');
  await expect(directing).toContainText('4 of 5 match, 1 against');
  await expect(directing.locator('[data-side="for"]')).toHaveCount(4);
  await expect(directing.locator('[data-side="against"] [data-locator="S4-§8.1"]')).toHaveCount(1);
  await expect(tool.result.locator('[data-approach]')).toHaveCount(6);
  await expect(tool.result.locator('[data-slot="answers"] tbody tr')).toHaveCount(7);
  await expect(tool.result).not.toContainText('%');
});

test('a tie is said as one', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('18D6HG');
  await expect(tool.result.locator('[data-approach="replicating"]')).toContainText('Joint 1st');
  await expect(tool.result.locator('[data-approach="enquiring"]')).toContainText('Joint 1st');
});

test('what would change this: each change previews its result beside the reader’s own, which stays', async ({
  page,
}) => {
  const tool = diagnostic(page);
  await tool.open('179EP3');
  await tool.expectResult('leaning', ['enquiring']);
  await expect(tool.result).toContainText('13 of the 27 possible single changes');
  const nearest = tool.result.getByRole('row').filter({ hasText: 'Nearest' });
  await expect(nearest).toContainText('Make a complicated set of networks hang together');
  await nearest.getByRole('button', { name: /^Preview/ }).click();
  const pair = tool.result.locator('[data-preview] [data-pair] > div');
  await expect(pair).toHaveCount(2);
  await expect(pair.nth(0)).toContainText('Leaning towards one approach: Enquiring');
  await expect(pair.nth(1)).toContainText(/approach.*: Landscaping/);
  await tool.expectResult('leaning', ['enquiring']);
  expect(page.url()).toMatch(/#d=179EP3$/);
  expect(await tool.cautions()).toEqual(['LANDSCAPING_DIFFICULT', 'ENQUIRING_OWNERSHIP_SPREAD', 'CONTEXT_HISTORY']);
  await nearest.getByRole('button', { name: /^Preview/ }).click();
  await expect(pair).toHaveCount(0);
});

test('a change of answer renews an open result where the reader stands', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('179EP3');
  await tool.expectResult('leaning', ['enquiring']);
  await tool.answer({ purpose: 'cohere' });
  await expect(tool.result).toHaveAttribute('data-top', 'landscaping');
  await expect(page.locator('input[value="cohere"]')).toBeFocused();
  await expect(tool.progress).toHaveText(/Result: .*Landscaping\.$/);
});

test('two results side by side: differences are marked, the address holds both', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14MJ93');
  await tool.compareWith('14p-943');
  const pair = tool.result.locator('[data-compare] [data-pair] > div');
  await expect(pair.nth(0)).toContainText('One approach is clearly in front: Consulting');
  await expect(pair.nth(1)).toContainText('Consulting before directing');
  await expect(tool.result.locator('[data-compare] [data-differs="true"]')).toHaveCount(4);
  await expect(tool.result.locator('[data-compare] [data-differs="false"]')).toHaveCount(3);
  await tool.expectResult('clear', ['consulting']);
  expect(page.url()).toMatch(/#d=14MJ93&with=14P943$/);

  const copy = await page.context().newPage();
  await copy.goto(page.url());
  await expect(copy.locator('[data-compare]')).toBeFocused();
  await expect(copy.locator('[data-compare] [data-pair] > div').nth(1)).toContainText('14P-943');

  await tool.press('Take the second result away');
  await expect(pair).toHaveCount(0);
  expect(page.url()).toMatch(/#d=14MJ93$/);
  await page.goBack();
  await expect(pair).toHaveCount(2);
});

test('a bad second code is named with its kind and nothing is lost', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14MJ93');
  await tool.compareWith('14P94');
  await expect(tool.result.locator('[data-code-error="length"]')).toBeVisible();
  await expect(tool.result.getByLabel('The second code')).toHaveValue('14P94');
  await tool.expectResult('clear', ['consulting']);
  await page.goto('about:blank');
  await tool.openAt('d=14MJ93&with=24P943');
  await tool.expectResult('clear', ['consulting']);
  await expect(tool.result.locator('[data-code-error="version"]')).toBeVisible();
});

test('ticks stay on the device and in no address', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14MJ93');
  const ticks = tool.result.getByRole('checkbox');
  await ticks.first().check();
  await expect(tool.result).toContainText('1 of 5 ticked');
  expect(page.url()).toMatch(/#d=14MJ93$/);
  await page.reload();
  await expect(ticks.first()).toBeChecked();
  await tool.press('Clear all ticks');
  await expect(tool.result).toContainText('0 of 5 ticked');
  await page.reload();
  await expect(ticks.first()).not.toBeChecked();
});

for (const [trouble, break_] of [
  [
    'blocked',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`storage ${trouble}: the page says so and ticks last as long as it does`, async ({ page }) => {
    await page.addInitScript(break_);
    const tool = diagnostic(page);
    await tool.open('14MJ93');
    await tool.result.getByRole('checkbox').first().check();
    await expect(tool.result.locator('[data-not-kept]')).toBeVisible();
    await tool.answer({ capacity: 'dk' });
    await expect(tool.result.getByRole('checkbox').first()).toBeChecked();
  });
}

test('a result whose words do not come is not shown; the answers stay and it can be asked for again', async ({
  page,
}) => {
  const tool = diagnostic(page);
  await page.route('**/diagnostic/results/', (route) => route.abort());
  await tool.open('14P943');
  await expect(page.locator('[data-load-error]')).toBeVisible();
  await expect(tool.result).toBeHidden();
  await page.unroute('**/diagnostic/results/');
  await tool.press('Try again');
  await tool.expectResult('leaning', ['directing']);
  await expect(page.locator('[data-load-error]')).toBeHidden();
});

test('what follows is our reading and says what it rests on', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14P943');
  const links = tool.result.locator('[data-slot="follow"] li');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('data-basis', 'editorial');
    await expect(link.locator('[data-locator]').first()).toBeVisible();
  }
  await expect(tool.result.locator('[data-slot="over-time"] li').first()).toBeVisible();
});

test('every option’s paragraph opens its source at that section', async ({ page }) => {
  await diagnostic(page).open();
  const reasons = page.locator('[data-reason]');
  await expect(reasons).toHaveCount(33);
  const links = await reasons
    .locator('a[data-locator]')
    .evaluateAll((found) =>
      found.map((link) => [link.getAttribute('data-locator') ?? '', link.getAttribute('href') ?? '']),
    );
  expect(links).toHaveLength(37);
  const source = await page.context().newPage();
  for (const [locator, href] of new Map(links.map(([name = '', address = '']) => [name, address]))) {
    await source.goto(href);
    await expect(source.locator(':target')).toHaveAttribute('id', `p${locator.replace('S4-§', '').replace('.', '-')}`);
    await expect(source.locator(':target')).toBeInViewport();
  }
});

test('a printed result leaves the questions out, a printed worksheet has its key', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14MJ93');
  await tool.expectResult('clear', ['consulting']);
  await page.emulateMedia({ media: 'print' });
  await expect(tool.question('influence')).toBeHidden();
  await expect(tool.result.locator('[data-code]')).toBeVisible();
  await page.goto('about:blank');
  await page.emulateMedia({ media: 'print' });
  await tool.open();
  await expect(tool.question('influence')).toBeVisible();
  await expect(page.locator('[data-reason]').first()).toBeVisible();
  await expect(page.locator('[data-tally] span')).toHaveCount(6);
});
