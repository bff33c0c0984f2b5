import { agreementOf } from '../../diagnostic/agreement.ts';
import type { Spread } from '../../diagnostic/index.ts';
import { part } from '../part.ts';
import { bar } from './bar.ts';
import type { Words } from './words.ts';

/** Puts a group’s counts into the frame of one question. */
export function showQuestion(section: HTMLElement, spread: Spread, n: number, words: Words): void {
  part(section, '[data-agreement]').textContent = words.say(`agreement.${agreementOf(spread.differ) ?? 'none'}`);
  const rows = [...section.querySelectorAll<HTMLElement>('[data-option]')];
  for (const row of rows) {
    const option = row.dataset['option'] ?? '';
    const count = spread.counts[option] ?? 0;
    row.dataset['count'] = String(count);
    row.hidden = count === 0 && option === 'unanswered';
    part(row, '[data-figure]').replaceChildren(bar(count, n), words.say('people.figure', { count, n }));
  }
  const opposed = part(section, '[data-opposed]');
  opposed.hidden = !spread.opposed;
  opposed.textContent = spread.opposed ? words.say('opposed', ends(rows)) : '';
}

/** The words of a question. */
export function questionText(section: HTMLElement): string {
  return part(section, 'h4 [data-text]').textContent?.trim() ?? '';
}

/** The first and the last answer of a question whose answers have an order. */
function ends(rows: readonly HTMLElement[]): { first: string; last: string } {
  const [first = '', , last = ''] = rows.map((row) => part(row, '[data-text]').textContent?.trim());
  return { first, last };
}
