import { type CodeError, QUESTIONS } from '../../diagnostic/index.ts';
import { readFragment, writeFragment } from './address.ts';
import { AnswerForm } from './answer-form.ts';
import { showResult } from './result-view.ts';
import { Words } from './words.ts';

/** The diagnostic: answers stand in the address, the result is always worked out from them. */
class KbDiagnostic extends HTMLElement {
  connectedCallback(): void {
    const form = new AnswerForm(this);
    const words = new Words(this);
    form.form.addEventListener('change', () => {
      history.replaceState(null, '', writeFragment(form.answers) || location.pathname);
      this.#error.hidden = true;
      if (!this.#result.hidden) showResult(this.#result, form.answers, form, words);
    });
    form.form.addEventListener('submit', (event) => {
      event.preventDefault();
      showResult(this.#result, form.answers, form, words);
      this.#result.focus();
      this.#result.scrollIntoView();
    });
    window.addEventListener('hashchange', () => this.#follow(form, words));
    this.#follow(form, words);
  }

  /** Opens what the address holds: a complete code on its result, an unfinished one at its first blank question. */
  #follow(form: AnswerForm, words: Words): void {
    const held = readFragment(location.hash);
    if (!held) return;
    if ('error' in held) {
      this.#refuse(held.error, words);
      return;
    }
    this.#error.hidden = true;
    form.answers = held.answers;
    const complete = QUESTIONS.every(({ id }) => held.answers[id] !== undefined);
    if (!complete) {
      this.#result.hidden = true;
      form.showFirstBlank();
      return;
    }
    showResult(this.#result, held.answers, form, words);
    this.#result.focus({ preventScroll: true });
    this.#result.scrollIntoView();
  }

  #refuse({ kind, character }: CodeError, words: Words): void {
    const text = words.copy(`error:${kind}`).textContent ?? kind;
    this.#result.hidden = true;
    this.#error.dataset['codeError'] = kind;
    this.#error.textContent = text.trim().replace('{character}', character ?? '');
    this.#error.hidden = false;
  }

  get #error(): HTMLElement {
    return this.#part('[data-error]');
  }

  get #result(): HTMLElement {
    return this.#part('[data-diagnostic-result]');
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`kb-diagnostic lacks ${selector}`);
    return part;
  }
}

customElements.define('kb-diagnostic', KbDiagnostic);
