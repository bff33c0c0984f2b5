import type { CodeError } from '../../diagnostic/code-error.ts';
import type { Answers } from '../../diagnostic/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { CodeField } from './code-field.ts';
import { part } from './part.ts';
import type { ResultView } from './result-view.ts';

/** Opens and closes the result. What works it out and what it says are fetched when the first one is asked for. */
export class ResultDoor {
  readonly #root: HTMLElement;
  readonly #form: AnswerForm;
  readonly #beside: CodeField;
  #view: ResultView | undefined;
  #wanted: { answers: Answers; beside: Answers | undefined } | undefined;

  constructor(root: HTMLElement, form: AnswerForm, compare: (beside: Answers | undefined) => void) {
    this.#root = root;
    this.#form = form;
    this.#beside = new CodeField(part(root, '[data-code-field="with"]'), root, compare);
    part(root, '[data-compare-end]').addEventListener('click', () => compare(undefined));
    part(root, '[data-again]').addEventListener('click', () => void this.#fetch());
  }

  get isOpen(): boolean {
    return this.#wanted !== undefined;
  }

  /** Shows the result and takes the reader to it, or to the comparison where there is one. */
  open(answers: Answers, beside: Answers | undefined): void {
    this.#wanted = { answers, beside };
    if (!this.#view) void this.#fetch();
    else this.#enter(this.#view);
  }

  /** Works an open result out again, the reader staying in place; returns its headline where there is one. */
  renew(answers: Answers, beside: Answers | undefined): string | undefined {
    if (!this.#wanted) return undefined;
    this.#wanted = { answers, beside };
    return this.#view?.show(answers, beside);
  }

  close(): void {
    this.#wanted = undefined;
    this.#section.hidden = true;
  }

  refuseBeside(error: CodeError, text: string): void {
    this.#beside.refuse(error, text);
  }

  async #fetch(): Promise<void> {
    const failure = part(this.#root, '[data-load-error]');
    failure.hidden = true;
    try {
      const { openResultView } = await import('./result-view.ts');
      this.#view = await openResultView(this.#root, this.#form);
      if (this.#wanted) this.#enter(this.#view);
    } catch {
      failure.hidden = false;
    }
  }

  #enter(view: ResultView): void {
    if (!this.#wanted) return;
    const { answers, beside } = this.#wanted;
    view.show(answers, beside);
    const entrance = beside ? part(this.#section, '[data-compare]') : this.#section;
    entrance.focus({ preventScroll: true });
    entrance.scrollIntoView();
  }

  get #section(): HTMLElement {
    return part(this.#root, '[data-diagnostic-result]');
  }
}
