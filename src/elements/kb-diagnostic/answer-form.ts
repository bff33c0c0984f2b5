import type { Answers, QuestionId } from '../../diagnostic/index.ts';
import { QUESTIONS } from '../../diagnostic/model.ts';

/** The seven questions as one value. */
export class AnswerForm {
  readonly form: HTMLFormElement;
  readonly count = QUESTIONS.length;

  constructor(root: HTMLElement) {
    const form = root.querySelector<HTMLFormElement>('form[data-answers]');
    if (!form) throw new Error('kb-diagnostic lacks its form');
    this.form = form;
    for (const radio of form.querySelectorAll<HTMLElement>('input')) radio.hidden = false;
  }

  get answers(): Answers {
    return Object.fromEntries(
      QUESTIONS.flatMap(({ id }) => {
        const chosen = this.#radios(id).find((radio) => radio.checked);
        return chosen ? [[id, chosen.value]] : [];
      }),
    );
  }

  set answers(answers: Answers) {
    for (const { id } of QUESTIONS) {
      for (const radio of this.#radios(id)) radio.checked = radio.value === answers[id];
    }
  }

  /** The questions without any answer; a don't-know is one. */
  get blanks(): QuestionId[] {
    const { answers } = this;
    return QUESTIONS.map(({ id }) => id).filter((id) => answers[id] === undefined);
  }

  fieldset(id: QuestionId): HTMLFieldSetElement {
    const found = this.form.querySelector<HTMLFieldSetElement>(`fieldset[data-question="${id}"]`);
    if (!found) throw new Error(`kb-diagnostic lacks the question ${id}`);
    return found;
  }

  /** The words of a question, without its number. */
  question(id: QuestionId): string {
    return this.fieldset(id).querySelector('[data-text-of="question"]')?.textContent?.trim() ?? '';
  }

  /** The words of an answer. */
  option(question: QuestionId, option: string): string {
    const radio = this.#radios(question).find(({ value }) => value === option);
    return radio?.closest('label')?.querySelector('[data-text]')?.textContent?.trim() ?? '';
  }

  /** Brings a question into view and the keyboard to its answers. */
  goTo(id: QuestionId): void {
    const radios = this.#radios(id);
    this.fieldset(id).scrollIntoView();
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
  }

  #radios(question: QuestionId): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${question}"]`)];
  }
}
