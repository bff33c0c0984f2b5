import type { CodeError } from '../../diagnostic/code-error.ts';
import type { Answers } from '../../diagnostic/index.ts';
import { readCode } from './address.ts';
import { part } from './part.ts';

/** A field for a code; a bad one stays in it, with its kind and a way to mend it said below. */
export class CodeField {
  readonly #box: HTMLElement;
  readonly #root: HTMLElement;

  constructor(box: HTMLElement, root: HTMLElement, take: (answers: Answers) => void) {
    this.#box = box;
    this.#root = root;
    box.hidden = false;
    part(box, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      const read = readCode(this.#field.value);
      if ('error' in read) {
        this.refuse(read.error, this.#field.value);
        this.#field.focus();
        return;
      }
      this.clear();
      take(read.answers);
    });
  }

  refuse({ kind, character }: CodeError, text: string): void {
    const words = this.#root.querySelector<HTMLTemplateElement>(`template[data-error-words="${kind}"]`);
    const said = (words?.content.textContent ?? kind).trim().replace('{character}', character ?? '');
    this.#field.value = text;
    this.#field.setAttribute('aria-invalid', 'true');
    this.#error.dataset['codeError'] = kind;
    this.#error.textContent = said;
    this.#error.hidden = false;
    this.#box.closest('details')?.setAttribute('open', '');
  }

  clear(): void {
    this.#field.value = '';
    this.#field.removeAttribute('aria-invalid');
    delete this.#error.dataset['codeError'];
    this.#error.hidden = true;
  }

  get #field(): HTMLInputElement {
    const field = this.#box.querySelector('input');
    if (!field) throw new Error('a code field lacks its input');
    return field;
  }

  get #error(): HTMLElement {
    return part(this.#box, '[role="alert"]');
  }
}
