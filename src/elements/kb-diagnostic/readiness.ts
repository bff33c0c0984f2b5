import { keep, recall } from '../../device/store.ts';
import type { Approach } from '../../diagnostic/index.ts';
import { element, part } from './part.ts';
import type { Words } from './words.ts';

/** What an approach needs, to be ticked. Ticks are kept on the device and count for nothing. */
export class Readiness {
  readonly #section: HTMLElement;
  readonly #words: Words;
  #ticked = recalled();

  constructor(section: HTMLElement, words: Words) {
    this.#section = part(section, '[data-readiness]');
    this.#words = words;
    this.#section.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#tick(target);
    });
    part(this.#section, '[data-untick]').addEventListener('click', () => this.#untick());
    // Another tab may tick as well.
    window.addEventListener('storage', () => {
      this.#ticked = recalled();
      this.#mark();
    });
  }

  show(approaches: readonly Approach[]): void {
    const lists = approaches.flatMap((id) => {
      const [title, count] = [element('h4', this.#words.approach(id)), element('p')];
      count.dataset['count'] = id;
      count.className = 'label quiet';
      return [title, this.#words.copy(`readiness:${id}`), count];
    });
    part(this.#section, '[data-slot="readiness"]').replaceChildren(...lists);
    for (const box of this.#boxes()) box.hidden = false;
    this.#mark();
  }

  #tick({ value, checked }: HTMLInputElement): void {
    // What another tab kept since is not lost.
    this.#ticked = new Set([...this.#ticked, ...recalled()]);
    if (checked) this.#ticked.add(value);
    else this.#ticked.delete(value);
    this.#keep();
  }

  #untick(): void {
    this.#ticked = new Set();
    this.#keep();
  }

  #keep(): void {
    part(this.#section, '[data-not-kept]').hidden = keep(NAME, [...this.#ticked].sort().join(' '));
    this.#mark();
  }

  #mark(): void {
    for (const box of this.#boxes()) box.checked = this.#ticked.has(box.value);
    for (const count of this.#section.querySelectorAll<HTMLElement>('[data-count]')) {
      const own = this.#boxes().filter(({ value }) => value.startsWith(`${count.dataset['count']}/`));
      count.textContent = `${own.filter(({ checked }) => checked).length} of ${own.length} ticked`;
    }
    part(this.#section, '[data-untick]').hidden = this.#ticked.size === 0;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#section.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }
}

function recalled(): Set<string> {
  return new Set(recall(NAME).split(' ').filter(Boolean));
}

const NAME = 'readiness';
