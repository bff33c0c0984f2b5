import { expect, type Page } from '@playwright/test';

/** The diagnostic as a person uses it. */
export function diagnostic(page: Page) {
  const result = page.locator('[data-diagnostic-result]');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return {
    result,
    summary: page.locator('[data-error-summary]'),
    progress: page.locator('[data-progress]'),
    question: (id: string) => page.locator(`fieldset[data-question="${id}"]`),
    press,
    open: (code?: string) => page.goto(code ? `diagnostic/#d=${code}` : 'diagnostic/'),
    openAt: (fragment: string) => page.goto(`diagnostic/#${fragment}`),
    answer: async (answers: Record<string, string>) => {
      for (const [question, option] of Object.entries(answers)) {
        await page.locator(`input[type=radio][name="${question}"][value="${option}"]`).check();
      }
    },
    ask: () => press('Show the result'),
    compareWith: async (code: string) => {
      await result.getByLabel('The second code').fill(code);
      await press('Compare');
    },
    expectAnswers: async (answers: Record<string, string>) => {
      const checked = page.locator('[data-answers] input:checked');
      await expect(checked).toHaveCount(Object.keys(answers).length);
      const given = await checked.evaluateAll((radios) =>
        radios.map((radio) => [radio.getAttribute('name'), radio.getAttribute('value')]),
      );
      expect(Object.fromEntries(given)).toEqual(answers);
    },
    expectResult: async (band: string, top: readonly string[]) => {
      await expect(result).toBeVisible();
      await expect(result).toHaveAttribute('data-band', band);
      await expect(result).toHaveAttribute('data-top', top.join(' '));
    },
    cautions: () =>
      result.locator('[data-caution]').evaluateAll((found) => found.map((one) => one.getAttribute('data-caution'))),
    nets: () =>
      result
        .locator('[data-approach]')
        .evaluateAll((rows) =>
          rows.map((row) => [row.getAttribute('data-approach'), Number(row.getAttribute('data-net'))]),
        ),
    /** All that an open result says of itself, at one look. */
    reading: () =>
      result.evaluate((section: HTMLElement) => ({
        ...Object.fromEntries(['band', 'top', 'second', 'couldBe'].map((name) => [name, section.dataset[name]])),
        nets: [...section.querySelectorAll<HTMLElement>('[data-approach]')].map(({ dataset }) => [
          dataset['approach'],
          Number(dataset['net']),
        ]),
        cautions: [...section.querySelectorAll<HTMLElement>('[data-caution]')].map(({ dataset }) => dataset['caution']),
        changes: section.querySelectorAll('[aria-expanded]').length,
      })),
    code: () => result.locator('[data-code]').textContent(),
  };
}
