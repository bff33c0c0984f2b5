import { expect, type Page } from '@playwright/test';

/** The diagnostic as a person uses it. */
export function diagnostic(page: Page) {
  const result = page.locator('[data-diagnostic-result]');
  return {
    result,
    open: (code?: string) => page.goto(code ? `diagnostic/#d=${code}` : 'diagnostic/'),
    answer: async (answers: Record<string, string>) => {
      for (const [question, option] of Object.entries(answers)) {
        await page.locator(`input[type=radio][name="${question}"][value="${option}"]`).check();
      }
    },
    ask: () => page.getByRole('button', { name: 'Show the result' }).click(),
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
    code: () => result.locator('[data-code]').textContent(),
  };
}
