import type { QuestionId } from '../../diagnostic/index.ts';
import { QUESTIONS } from '../../diagnostic/model.ts';
import type { View } from './address.ts';
import type { AnswerForm } from './answer-form.ts';
import { part } from './part.ts';

/** How the questions are laid out: all on one page, or one at a time with its place in words and its way on and back. */
export class Pace {
  readonly first = QUESTIONS[0]?.id;
  readonly #root: HTMLElement;
  readonly #form: AnswerForm;

  constructor(root: HTMLElement, form: AnswerForm) {
    this.#root = root;
    this.#form = form;
    for (const shown of root.querySelectorAll<HTMLElement>('[data-views]')) shown.hidden = false;
  }

  /** Lays the questions out; `at` is the one that stands alone, undefined for none (the result stands there). */
  lay(view: View, at: QuestionId | undefined): void {
    const alone = view === 'one';
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-view]')) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    }
    for (const { id } of QUESTIONS) this.#form.fieldset(id).hidden = alone && id !== at;
    part(this.#root, '[data-steps]').hidden = !alone || at === undefined;
    part(this.#root, '[data-instruction]').hidden =
      alone && !QUESTIONS.some(({ id, kind }) => id === at && kind !== 'rule');
    part(this.#root, '[data-return]').hidden = !alone || at !== undefined;
    const last = at === QUESTIONS.at(-1)?.id;
    part(this.#root, '[data-ask]').hidden = alone && !last;
    part(this.#root, '[data-step="1"]').hidden = last;
    part(this.#root, '[data-step="-1"]').hidden = at === QUESTIONS[0]?.id;
  }

  /** The question so many steps on or back. */
  step(at: QuestionId | undefined, by: number): QuestionId | undefined {
    return QUESTIONS[QUESTIONS.findIndex(({ id }) => id === at) + by]?.id;
  }

  /** Where the reader is, how much is answered and what an open result says now, in words. */
  tell(at: QuestionId | undefined, view: View, headline?: string): void {
    const blanks = this.#form.blanks.length;
    const answered = QUESTIONS.length - blanks;
    const place = QUESTIONS.findIndex(({ id }) => id === at) + 1;
    const here = view === 'one' && place ? `Question ${place} of ${QUESTIONS.length}. ` : '';
    const result = headline ? ` Result: ${headline}.` : '';
    part(this.#root, '[data-progress]').textContent = `${here}${amount(answered, blanks)}${result}`;
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-so-far]')) {
      button.hidden = answered === 0 || blanks === 0;
    }
  }
}

function amount(answered: number, blanks: number): string {
  if (answered === 0) return `None of the ${QUESTIONS.length} questions is answered yet.`;
  if (blanks === 0) return `All ${QUESTIONS.length} questions are answered.`;
  return `${answered} of ${QUESTIONS.length} questions answered, ${blanks} still open.`;
}
