import { COLLECTIONS } from '../../collections.ts';
import { paths } from '../../paths.ts';
import { type ExcerptPart, markWords } from '../../search/mark-words.ts';
import type { SearchRecord } from '../../search/record.ts';

/** One result, a copy of the page’s own template: a title to open, its kind to keep only that, and what it is about. */
export class ResultItem {
  readonly element: HTMLElement;
  readonly #link: HTMLAnchorElement;
  readonly #kind: HTMLAnchorElement;
  readonly #heading: HTMLElement;
  readonly #excerpt: HTMLElement;
  readonly #kindName = document.createTextNode('');

  constructor(template: HTMLTemplateElement) {
    const element = document.importNode(template.content, true).querySelector('li');
    const link = element?.querySelector('a');
    const kind = element?.querySelector<HTMLAnchorElement>('a[data-slot=kind]');
    const heading = element?.querySelector<HTMLElement>('[data-slot=heading]');
    const excerpt = element?.querySelector<HTMLElement>('[data-slot=excerpt]');
    if (!element || !link || !kind || !heading || !excerpt) throw new Error('The template of a result lacks a part');
    this.element = element;
    this.#link = link;
    this.#kind = kind;
    this.#heading = heading;
    this.#excerpt = excerpt;
    kind.prepend(this.#kindName);
  }

  /** Makes it the result that this record is; what was known of another goes. */
  fill(record: SearchRecord): void {
    this.element.dataset['kind'] = record.kind;
    this.#link.href = paths.entry(record.kind, record.id);
    this.#link.textContent = record.title;
    this.#kindName.data = COLLECTIONS[record.kind].one;
    this.#heading.textContent = '';
    this.#excerpt.textContent = '';
  }

  /** The search that its kind leads to: the same one, for this kind alone. */
  linkKind(href: string): void {
    if (this.#kind.getAttribute('href') !== href) this.#kind.href = href;
  }

  /** Where the words stand in its page. */
  place(url: string, heading: string | undefined): void {
    this.#link.href = url;
    this.#heading.textContent = heading ? ` · ${heading}` : '';
  }

  /** Says what the entry is, or how the words stand in it; what was said first stays. */
  tell(parts: readonly ExcerptPart[]): void {
    if (!this.#excerpt.hasChildNodes()) this.#excerpt.append(...parts.map(textOf));
  }

  summarise(summary: string, query: string): void {
    if (!this.#excerpt.hasChildNodes()) this.tell(markWords(summary, query));
  }
}

/** Text, set off where it is a word that was found. */
function textOf({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
