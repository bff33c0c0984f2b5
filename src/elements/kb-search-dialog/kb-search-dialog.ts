import { COLLECTIONS } from '../../collections.ts';
import { paths } from '../../paths.ts';
import type { SearchRecord } from '../../search/record.ts';
import { FirstIndex } from '../kb-search/first-index.ts';
import styles from './kb-search-dialog.css?url';

/** Search in place, over any page: the first answers as links, the whole list one press away. Opens when it is put into a page, and at each `open`. */
class KbSearchDialog extends HTMLElement {
  readonly #index = new FirstIndex(paths.file('find/'));
  readonly #dialog = document.createElement('dialog');
  readonly #field = document.createElement('input');
  readonly #status = document.createElement('p');
  readonly #list = document.createElement('ul');
  /** Counts the searches, so that a slow one never overwrites a later one. */
  #run = 0;

  connectedCallback(): void {
    this.#dialog.setAttribute('aria-label', 'Search the library');
    this.#status.setAttribute('role', 'status');
    this.#list.setAttribute('role', 'list');
    this.#dialog.append(this.#form(), this.#status, this.#list);
    this.append(this.#dialog);
    this.addEventListener('open', () => this.#open());
    void this.#open();
    this.#field.addEventListener('input', () => this.#search());
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    // A press beside the box closes it, as Escape does.
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close());
  }

  async #open(): Promise<void> {
    await stylesheet();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.select();
    await this.#search();
  }

  #form(): HTMLFormElement {
    const form = document.createElement('form');
    form.action = paths.search();
    form.setAttribute('role', 'search');
    Object.assign(this.#field, { type: 'search', name: 'q', autocomplete: 'off', autofocus: true });
    this.#field.setAttribute('aria-label', 'Words to find');
    const close = document.createElement('button');
    Object.assign(close, { type: 'button', textContent: 'Close' });
    close.addEventListener('click', () => this.#dialog.close());
    form.append(this.#field, close);
    return form;
  }

  async #search(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const query = this.#field.value.trim();
    try {
      // Asked for with the first letter still to come, so that its answer is there at once.
      const answers = query
        ? (await this.#index.find(query)).answers.slice(0, MOST)
        : await this.#index.key().then(() => []);
      if (run === this.#run) this.#show(query, answers);
    } catch {
      if (run !== this.#run) return;
      this.#show(query, []);
      this.#status.textContent = 'Quick answers could not be loaded. Press Enter to search on a page of its own.';
    }
  }

  #show(query: string, answers: readonly { record: SearchRecord }[]): void {
    const links = answers.map(({ record }) => entryLink(record));
    const all = query ? [allLink(query)] : [];
    this.#list.replaceChildren(...[...links, ...all].map(listItem));
    const { length } = answers;
    if (!query) this.#status.textContent = 'Names, titles and other words. Enter searches the full text too.';
    else if (length === 0) this.#status.textContent = 'Nothing is called so. The full text may hold it.';
    else this.#status.textContent = `${length === MOST ? 'The best ' : ''}${length} by name`;
  }

  /** Arrows go from the field through the links and back; Escape returns to the page. */
  #move(event: KeyboardEvent): void {
    // A search field would take the first Escape to empty itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dialog.close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#field, ...this.#list.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop.matches(':focus'));
    const next = (here + (event.key === 'ArrowDown' ? 1 : -1) + stops.length) % stops.length;
    event.preventDefault();
    stops[next]?.focus();
  }
}

function entryLink({ kind, id, title }: SearchRecord): HTMLElement {
  const link = document.createElement('a');
  link.href = paths.entry(kind, id);
  link.dataset['kind'] = kind;
  const label = document.createElement('span');
  label.textContent = COLLECTIONS[kind].one;
  link.append(title, ' ', label);
  return link;
}

function allLink(query: string): HTMLElement {
  const link = document.createElement('a');
  link.href = paths.search(new URLSearchParams({ q: query }).toString());
  link.textContent = `Everything on “${query}”`;
  return link;
}

function listItem(link: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Its styles are no part of the sheet that every page loads. Resolves when they are there, or cannot be had. */
function stylesheet(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: styles });
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

/** How many answers stand in the box. */
const MOST = 8;

customElements.define('kb-search-dialog', KbSearchDialog);
