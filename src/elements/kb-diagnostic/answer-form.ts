import { type Answers, QUESTIONS } from '../../diagnostic/index.ts';

/** The seven questions as one value. */
export class AnswerForm {
  readonly form: HTMLFormElement;

  constructor(root: HTMLElement) {
    const form = root.querySelector('form');
    if (!form) throw new Error('kb-diagnostic lacks its form');
    this.form = form;
    for (const control of form.querySelectorAll<HTMLElement>('input, button')) control.hidden = false;
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

  /** The words of a question, without its number. */
  question(id: string): string {
    const legend = this.form.querySelector(`[data-question="${id}"] legend`)?.textContent ?? '';
    return legend.trim().replace(/^\d+\. /, '');
  }

  /** The words of an answer. */
  option(question: string, option: string): string {
    const radio = this.#radios(question).find(({ value }) => value === option);
    return radio?.closest('label')?.querySelector('[data-text]')?.textContent?.trim() ?? '';
  }

  /** Brings the first question without an answer into view. */
  showFirstBlank(): void {
    const answers = this.answers;
    const blank = QUESTIONS.find(({ id }) => answers[id] === undefined);
    if (!blank) return;
    this.form.querySelector(`[data-question="${blank.id}"]`)?.scrollIntoView();
    this.#radios(blank.id)[0]?.focus({ preventScroll: true });
  }

  #radios(question: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${question}"]`)];
  }
}
