import { assess } from '../../diagnostic/assess.ts';
import { alteringChanges } from '../../diagnostic/changes.ts';
import type { Answers, Assessment } from '../../diagnostic/index.ts';
import { element } from './part.ts';
import type { Reader } from './reader.ts';
import { names } from './sentences.ts';
import { table, tableCell, tableRow } from './table.ts';
import { twoResults } from './two-results.ts';

/** Every single different answer that would change the first place; each can be looked at beside the reader’s own result. */
export function changesTable(answers: Answers, own: Assessment, reader: Reader): HTMLElement[] {
  const { band, changes } = own;
  if (band === 'insufficient' || changes.altering === 0) return [];
  const rows = alteringChanges(answers).map(({ question, option, answers: changed }) => {
    const isNearest = changes.nearest?.question === question.id && changes.nearest.to === option.id;
    const instead = `“${reader.answer(question.id, option.id)}”`;
    return [
      reader.question(question.id),
      reader.answer(question.id, answers[question.id]),
      isNearest ? element('span', instead, ' ', element('b', 'Nearest')) : instead,
      outcome(assess(changed), reader),
      previewButton(answers, changed, instead, reader),
    ];
  });
  return [table(NAME, ['Question', 'Your answer', 'If it were', 'First would be', 'Beside yours'], rows)];
}

function outcome({ top, band }: Assessment, { words }: Reader): string {
  if (!top.length) return words.text(`band:${band}`, 'title');
  return top.length > 1 ? `${names(top, words)}, joint first` : names(top, words);
}

/** Opens the preview in a row of its own below the change, and closes it again. */
function previewButton(answers: Answers, changed: Answers, instead: string, reader: Reader): HTMLElement {
  const words = element('span', ` the result if the answer were ${instead}`);
  words.className = 'visually-hidden';
  const button = element('button', 'Preview', words);
  button.setAttribute('type', 'button');
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const row = button.closest('tr');
    const wasOpen = button.getAttribute('aria-expanded') === 'true';
    closeAll(row?.parentElement);
    if (wasOpen || !row) return;
    const cell = tableCell(twoResults([answers, 'Your result'], [changed, `If the answer were ${instead}`], reader));
    cell.setAttribute('colspan', '5');
    const preview = tableRow(cell);
    preview.dataset['preview'] = '';
    row.after(preview);
    button.setAttribute('aria-expanded', 'true');
  });
  return button;
}

function closeAll(rows: HTMLElement | null | undefined): void {
  for (const open of rows?.querySelectorAll('[data-preview]') ?? []) open.remove();
  for (const button of rows?.querySelectorAll('[aria-expanded]') ?? []) button.setAttribute('aria-expanded', 'false');
}

const NAME = 'Single different answers that would change the first place';
