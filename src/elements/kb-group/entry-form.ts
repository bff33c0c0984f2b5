import { type CodeRead, type CodeRefused, readCodes } from '../../diagnostic/read-codes.ts';
import { made } from '../made.ts';
import { part } from '../part.ts';
import type { Words } from './words.ts';

/** Where codes come in. What cannot be read stays in the field, named with its fault; what came before is asked about. */
export class EntryForm {
  readonly #form: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #words: Words;
  readonly #codes: () => readonly string[];
  readonly #add: (read: readonly CodeRead[]) => void;
  #again: readonly CodeRead[] = [];

  constructor(
    root: HTMLElement,
    words: Words,
    /** The codes entered so far, and what to do with more. */
    group: { codes: () => readonly string[]; add: (read: readonly CodeRead[]) => void },
  ) {
    this.#form = part(root, '[data-entry]');
    const field = this.#form.querySelector('textarea');
    if (!field) throw new Error('kb-group lacks its field');
    this.#field = field;
    this.#words = words;
    this.#codes = group.codes;
    this.#add = group.add;
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter();
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#enter();
    });
    part(this.#form, '[data-again-yes]').addEventListener('click', () => this.#settle(true));
    part(this.#form, '[data-again-no]').addEventListener('click', () => this.#settle(false));
  }

  say(text: string): void {
    part(this.#form, '[data-said]').textContent = text;
  }

  /** Names what could not be read, and keeps it in the field to be put right. */
  refuse(refused: readonly CodeRefused[]): void {
    this.#field.value = refused.map(({ text }) => text).join('\n');
    this.#field.toggleAttribute('aria-invalid', refused.length > 0);
    const list = part(this.#form, '[data-refused]');
    list.hidden = refused.length === 0;
    list.replaceChildren(
      ...refused.map(({ text, error: { kind, character } }) => {
        const sentence = this.#words.say(`errors.${kind}`, { character: character ?? '' });
        const row = made('li', {}, made('strong', {}, text), ' ', sentence);
        row.dataset['codeError'] = kind;
        return row;
      }),
    );
  }

  focus(): void {
    this.#field.focus();
  }

  #enter(): void {
    const readings = readCodes(this.#field.value);
    const read = readings.filter((one) => 'answers' in one);
    const refused = readings.filter((one) => 'error' in one);
    const known = new Set(this.#codes());
    const fresh = read.filter(({ code }) => !known.has(code) && known.add(code));
    this.#again = [...this.#again, ...read.filter((one) => !fresh.includes(one))];
    if (fresh.length) this.#add(fresh);
    this.refuse(refused);
    this.say(
      [
        fresh.length ? this.#words.count('entry.added-', fresh.length) : '',
        refused.length ? this.#words.count('entry.refused-', refused.length) : '',
      ].join(' '),
    );
    this.#ask();
  }

  #ask(): void {
    const box = part(this.#form, '[data-again]');
    box.hidden = this.#again.length === 0;
    if (box.hidden) return;
    const codes = this.#again.map(({ code }) => code).join(', ');
    part(box, '[data-again-text]').textContent = this.#words.count('entry.again-', this.#again.length, { codes });
    box.focus();
  }

  #settle(add: boolean): void {
    const again = this.#again;
    this.#again = [];
    this.#ask();
    if (add) this.#add(again);
    this.say(add ? this.#words.count('entry.added-', again.length) : '');
    this.focus();
  }
}
