import { expect, type Page } from '@playwright/test';

/** The group screen as a facilitator uses it. */
export function group(page: Page) {
  const result = page.locator('[data-group-result]');
  const field = page.getByLabel('Codes, one or many');
  return {
    result,
    field,
    open: (codes = '', search = '') => page.goto(`diagnostic/group/${search}${codes ? `#g=${codes}` : ''}`),
    enter: async (text: string) => {
      await field.fill(text);
      await field.press('Enter');
    },
    expectPeople: (n: number) => expect(page.locator('[data-person]')).toHaveCount(n),
    count: async (question: string, option: string) =>
      Number(
        await result.locator(`[data-question="${question}"] [data-option="${option}"]`).getAttribute('data-count'),
      ),
    /** The questions put to the group, in their order. */
    discussed: () =>
      result
        .locator('[data-divides] [data-question]')
        .evaluateAll((found) => found.map((one) => one.getAttribute('data-question'))),
    refused: () =>
      page
        .locator('[data-code-error]')
        .evaluateAll((found) =>
          found.map((one) => [one.querySelector('strong')?.textContent, one.getAttribute('data-code-error')]),
        ),
  };
}
