import type { QuestionId } from '../../diagnostic/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { element, part } from './part.ts';

/** Says which questions are still blank when a result is asked for too early, above them all and beside each. */
export class ErrorSummary {
  readonly #box: HTMLElement;
  readonly #form: AnswerForm;
  readonly #goTo: (id: QuestionId) => void;
  readonly #title = document.title;

  constructor(root: HTMLElement, form: AnswerForm, goTo: (id: QuestionId) => void) {
    this.#box = part(root, '[data-error-summary]');
    this.#form = form;
    this.#goTo = goTo;
  }

  show(blanks: readonly QuestionId[]): void {
    this.#mark(blanks);
    part(this.#box, 'ul').replaceChildren(...blanks.map((id) => element('li', this.#linkTo(id))));
    this.#box.hidden = false;
    document.title = `Error: ${this.#title}`;
    this.#box.focus({ preventScroll: true });
    this.#box.scrollIntoView();
  }

  /** Takes back what an answer has mended; the summary goes with the last of it. */
  mend(blanks: readonly QuestionId[]): void {
    if (this.#box.hidden) return;
    this.#mark(blanks);
    for (const link of this.#box.querySelectorAll('a')) {
      if (!blanks.some((id) => link.hash === `#${id}`)) link.closest('li')?.remove();
    }
    if (!blanks.length) this.hide();
  }

  hide(): void {
    this.#mark([]);
    this.#box.hidden = true;
    document.title = this.#title;
  }

  #mark(blanks: readonly QuestionId[]): void {
    for (const fieldset of this.#form.form.querySelectorAll<HTMLElement>('[data-question]')) {
      const isBlank = blanks.some((id) => id === fieldset.dataset['question']);
      const message = part(fieldset, '[data-blank]');
      message.hidden = !isBlank;
      if (isBlank) fieldset.setAttribute('aria-describedby', message.id);
      else fieldset.removeAttribute('aria-describedby');
    }
  }

  /** The address holds the answers, so the link moves the reader without touching it. */
  #linkTo(id: QuestionId): HTMLElement {
    const link = element('a', this.#form.question(id));
    link.setAttribute('href', `#${id}`);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#goTo(id);
    });
    return link;
  }
}
