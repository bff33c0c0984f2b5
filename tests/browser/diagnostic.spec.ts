import { expect, test } from '@playwright/test';
import { diagnostic } from './diagnostic.ts';

/** The worked examples: what is answered, and what must come of it. */
const EXAMPLES = [
  {
    name: 'an authority with little influence that consults',
    answers: {
      influence: 'low',
      creation: 'neither',
      change: 'neither',
      purpose: 'agree',
      knowledge: 'networks-know-more',
      structures: 'overlapping',
      capacity: 'in-networks',
    },
    band: 'clear',
    top: ['consulting'],
    nets: { consulting: 5, directing: -1 },
    cautions: ['CONSULTING_TIME_TALK', 'CONTEXT_HISTORY'],
    code: '14M-J93',
  },
  {
    name: 'an authority that wants coherence',
    answers: {
      influence: 'mixed',
      creation: 'neither',
      change: 'structure',
      purpose: 'cohere',
      knowledge: 'theory-not-practice',
      structures: 'scattered',
      capacity: 'high-vision',
    },
    band: 'clear',
    top: ['landscaping'],
    nets: { landscaping: 5 },
    cautions: ['LANDSCAPING_DIFFICULT', 'CONTEXT_HISTORY'],
    code: '17Z-DPQ',
  },
  {
    name: 'directing with little influence',
    answers: {
      influence: 'low',
      creation: 'neither',
      change: 'neither',
      purpose: 'deliver',
      knowledge: 'policy-not-networking',
      structures: 'initiative-shaped',
      capacity: 'incentive-led',
    },
    band: 'leaning',
    top: ['directing'],
    nets: { directing: 3, consulting: 1 },
    cautions: ['DIRECTING_LOW_INFLUENCE', 'LOW_INFLUENCE_CONSULT', 'DIRECTING_RISKS', 'CONTEXT_HISTORY'],
    code: '14P-943',
  },
  {
    name: 'one question unknown',
    answers: {
      influence: 'mixed',
      creation: 'build',
      change: 'structure',
      purpose: 'find-out',
      knowledge: 'dk',
      structures: 'established-unconnected',
      capacity: 'high-vision',
    },
    band: 'leaning',
    top: ['enquiring'],
    second: 'landscaping',
    couldBe: 'enquiring landscaping',
    nets: { enquiring: 3, landscaping: 2 },
    cautions: ['LANDSCAPING_DIFFICULT', 'ENQUIRING_OWNERSHIP_SPREAD', 'CONTEXT_HISTORY'],
    code: '179-EP3',
  },
  {
    name: 'a tie',
    answers: {
      influence: 'mixed',
      creation: 'already',
      change: 'neither',
      purpose: 'find-out',
      knowledge: 'deep-but-local',
      structures: 'established-unconnected',
      capacity: 'in-networks',
    },
    band: 'joint',
    top: ['replicating', 'enquiring'],
    nets: { replicating: 2, enquiring: 2, consulting: 1 },
    cautions: ['ENQUIRING_OWNERSHIP_SPREAD', 'REPLICATING_PRESCRIPTIVE', 'CONTEXT_HISTORY'],
    code: '18D-6HG',
  },
  {
    name: 'too little known',
    answers: {
      influence: 'dk',
      creation: 'dk',
      change: 'dk',
      purpose: 'agree',
      knowledge: 'dk',
      structures: 'overlapping',
      capacity: 'in-networks',
    },
    band: 'insufficient',
    top: [],
    nets: { consulting: 3 },
    cautions: ['MANY_UNKNOWN', 'CONTEXT_HISTORY'],
    code: '1FG-Y9H',
  },
];

for (const { name, answers, band, top, nets, cautions, code, second = '', couldBe } of EXAMPLES) {
  test(`worked example: ${name}`, async ({ page }) => {
    const tool = diagnostic(page);
    await tool.open();
    await tool.answer(answers);
    await tool.ask();
    await tool.expectResult(band, top);
    await expect(tool.result).toHaveAttribute('data-second', second);
    if (couldBe) await expect(tool.result).toHaveAttribute('data-could-be', couldBe);
    expect(await tool.cautions()).toEqual(cautions);
    expect(await tool.code()).toBe(code);
    const shown = await tool.nets();
    expect(shown).toHaveLength(6);
    expect(Object.fromEntries(shown.filter(([, net]) => net !== 0))).toEqual(nets);
    expect(page.url()).toMatch(new RegExp(`#d=${code.replace('-', '')}$`));
  });
}

test('a complete code opens on its result, before any advice the stop', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14P943');
  await tool.expectResult('leaning', ['directing']);
  await expect(tool.result.locator('> *').first().locator('[data-caution="DIRECTING_LOW_INFLUENCE"]')).toBeVisible();
  await expect(tool.result.getByRole('heading', { level: 2 })).toHaveText(/consulting/i);
});

for (const [code, kind] of [
  ['14P944', 'check'],
  ['', 'empty'],
  ['14P9', 'length'],
  ['24P943', 'version'],
  ['14P9U3', 'character'],
  ['%E0%A4%A', 'character'],
] as const) {
  test(`the code “${code}” is refused as ${kind}`, async ({ page }) => {
    await page.goto(`diagnostic/#d=${code}`);
    await expect(page.locator('[data-code-error]')).toHaveAttribute('data-code-error', kind);
    await expect(page.locator('[data-code-error]')).not.toBeEmpty();
    await expect(diagnostic(page).result).toBeHidden();
  });
}

test('reasons lead to the paragraph behind them', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14MJ93');
  const reason = tool.result.locator('[data-approach="consulting"] [data-locator="S4-§9.2"]');
  await reason.click();
  await expect(page).toHaveURL(/\/sources\/tools-of-the-trade\/#p9-2$/);
  await expect(page.locator('#p9-2')).toBeVisible();
});

test('the first question on home takes its answer along', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Not far: they mostly go their own way' }).click();
  await expect(page.locator('input[name="influence"][value="low"]')).toBeChecked();
  await expect(diagnostic(page).result).toBeHidden();
  await expect(page.locator('input[name="creation"]').first()).toBeFocused();
});

test('an approach condition leads to its question', async ({ page }) => {
  await page.goto('approaches/consulting/#condition-structures');
  await page.locator('#condition-structures ~ p a', { hasText: 'diagnostic' }).first().click();
  await expect(page).toHaveURL(/\/diagnostic\/#structures$/);
  await expect(page.locator('#structures')).toBeInViewport();
});
