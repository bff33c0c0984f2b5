import { expect, test } from '@playwright/test';
import { diagnostic } from './diagnostic.ts';

const LITTLE_INFLUENCE = {
  influence: 'low',
  creation: 'neither',
  change: 'neither',
  purpose: 'agree',
  knowledge: 'networks-know-more',
  structures: 'overlapping',
  capacity: 'in-networks',
};

test('one question at a time: on, back and over a reload, and nothing is lost', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open();
  await tool.press('One at a time');
  await expect(tool.question('influence')).toBeVisible();
  await expect(tool.question('creation')).toBeHidden();
  await expect(tool.progress).toHaveText('Question 1 of 7. None of the 7 questions is answered yet.');
  await tool.answer({ influence: 'low' });
  await tool.press('Next');
  await expect(tool.question('influence')).toBeHidden();
  await expect(tool.question('creation').locator('input').first()).toBeFocused();
  await tool.answer({ creation: 'dk' });
  await tool.press('Next');
  await expect(tool.progress).toHaveText('Question 3 of 7. 2 of 7 questions answered, 5 still open.');

  await page.goBack();
  await expect(tool.question('creation')).toBeVisible();
  await page.goBack();
  await expect(tool.question('influence')).toBeVisible();
  await tool.expectAnswers({ influence: 'low', creation: 'dk' });
  await page.reload();
  await expect(tool.question('influence')).toBeVisible();
  await tool.expectAnswers({ influence: 'low', creation: 'dk' });

  const copy = await page.context().newPage();
  await copy.goto(page.url());
  await diagnostic(copy).expectAnswers({ influence: 'low', creation: 'dk' });
});

test('one question at a time ends on the result, and Back returns to the last question', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.openAt('view=one');
  for (const [question, option] of Object.entries(LITTLE_INFLUENCE)) {
    await tool.answer({ [question]: option });
    if (question !== 'capacity') await tool.press('Next');
  }
  await tool.ask();
  await tool.expectResult('clear', ['consulting']);
  await expect(tool.question('capacity')).toBeHidden();
  expect(page.url()).toMatch(/#d=14MJ93&view=one$/);
  await page.reload();
  await tool.expectResult('clear', ['consulting']);
  await page.goBack();
  await expect(tool.question('capacity')).toBeVisible();
  await tool.expectAnswers(LITTLE_INFLUENCE);
  await page.goForward();
  await tool.expectResult('clear', ['consulting']);
  await tool.press('Back to the questions');
  await expect(tool.question('influence')).toBeVisible();
});

test('all on one page: leaving for a source and coming back keeps the answers', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open();
  await tool.answer({ influence: 'high', capacity: 'dk' });
  await tool.question('influence').getByText('Why this is asked').click();
  await tool.question('influence').locator('[data-locator]').first().click();
  await expect(page).toHaveURL(/\/sources\//);
  await page.goBack();
  await tool.expectAnswers({ influence: 'high', capacity: 'dk' });
});

test('another reader’s code in the same tab stays apart from one’s own', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open('14MJ93');
  await tool.expectResult('clear', ['consulting']);
  await page.evaluate(() => {
    location.hash = '#d=17ZDPQ';
  });
  await tool.expectResult('clear', ['landscaping']);
  await page.goBack();
  await tool.expectResult('clear', ['consulting']);
  await tool.expectAnswers(LITTLE_INFLUENCE);
});

test('a result asked for too early: a summary leads to each blank question and goes as they are answered', async ({
  page,
}) => {
  const tool = diagnostic(page);
  const { capacity, knowledge, ...others } = LITTLE_INFLUENCE;
  await tool.open();
  await tool.answer(others);
  await tool.ask();
  await expect(tool.summary).toBeFocused();
  await expect(tool.summary.getByRole('heading')).toHaveText('There is a problem');
  await expect(tool.summary.getByRole('link')).toHaveText([/^Who knows most/, /^Where is the capacity/]);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(tool.question('capacity')).toHaveAccessibleDescription(/Choose an answer/);
  await expect(tool.result).toBeHidden();

  await tool.summary.getByRole('link', { name: /^Where is the capacity/ }).click();
  await expect(tool.question('capacity').locator('input').first()).toBeFocused();
  await tool.expectAnswers(others);
  await tool.answer({ capacity });
  await expect(tool.summary.getByRole('link')).toHaveText([/^Who knows most/]);
  await tool.answer({ knowledge });
  await expect(tool.summary).toBeHidden();
  await expect(page).not.toHaveTitle(/^Error: /);
  await tool.ask();
  await tool.expectResult('clear', ['consulting']);
});

test('a code with a blank opens at it, the result so far one press away', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open();
  await tool.answer({ influence: 'low', purpose: 'agree', knowledge: 'networks-know-more', capacity: 'in-networks' });
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(tool.question('creation').locator('input').first()).toBeFocused();
  await expect(tool.result).toBeHidden();
  await tool.press('Show the result so far');
  await tool.expectResult('clear', ['consulting']);
  await expect(tool.result).toHaveAttribute('data-could-be', 'consulting');
});

test('the questions and the result by keyboard alone', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.openAt('view=one');
  await tool.question('influence').locator('input').first().focus();
  for (let question = 0; question < 7; question++) {
    await page.keyboard.press('Space');
    while (
      (await page.evaluate(() => document.activeElement?.textContent?.trim())) !==
      (question < 6 ? 'Next' : 'Show the result')
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }
  await expect(tool.result).toBeFocused();
});

test('what an address holds beyond its meaning is left out and named', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.openAt('d=14MJ93&view=sideways&mood=%3Cimg%20src=x%3E');
  await tool.expectResult('clear', ['consulting']);
  await expect(page.locator('[data-dropped]')).toContainText('view=sideways');
  await expect(page.locator('[data-dropped]')).toContainText('mood=');
  await expect(page.locator('[data-dropped] img')).toHaveCount(0);
  expect(page.url()).toMatch(/#d=14MJ93$/);
});

test('a bad code stays to be mended, and the answers given so far stay too', async ({ page }) => {
  const tool = diagnostic(page);
  await tool.open();
  await tool.answer({ influence: 'low' });
  await page.getByText('Open a result by its code').click();
  const field = page.getByLabel('Code, or an address that holds one', { exact: true });
  await field.fill('14P-944');
  await tool.press('Open');
  await expect(page.locator('[data-code-error]')).toHaveAttribute('data-code-error', 'check');
  await expect(field).toHaveValue('14P-944');
  await expect(field).toBeFocused();
  await tool.expectAnswers({ influence: 'low' });
  await field.fill('14p 943');
  await page.keyboard.press('Enter');
  await tool.expectResult('leaning', ['directing']);
  await expect(page.locator('[data-code-error]')).toHaveCount(0);
});
