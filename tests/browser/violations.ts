import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillAsPainted } from './fill-as-painted.ts';

/** What axe finds on the page as it stands, in whatever colours it is shown. */
export async function violations(page: Page): Promise<string[]> {
  await fillAsPainted(page);
  const found = await axe(page).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** Axe in the page itself: pages without frames need no second page to look from, which takes half of the time. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
