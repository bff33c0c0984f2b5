import { parseQuery, type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { afterPaint, pause } from './after-paint.ts';
import { Finder, type Found, type FoundResult } from './finder.ts';
import { FirstIndex } from './first-index.ts';
import { wholeList } from './load-whole-list.ts';
import type { ResultList } from './result-list.ts';
import { SearchView } from './view.ts';

/**
 * The search page: its state is the address; every change runs the search again from there. `data-state` says how far
 * it is: `first` when names and titles have answered, `done` when the full text has too, `error` when that could not be read.
 */
class KbSearch extends HTMLElement {
  readonly #finder = new Finder(
    new FirstIndex(this.dataset['index'] ?? '', { key: this.#brought('key'), entries: this.#brought('entries') }),
    this.dataset['fullText'] ?? '',
  );
  #query = '';
  /** Counts the searches, so that a slow one never overwrites a later one. */
  #run = 0;

  connectedCallback(): void {
    const view = new SearchView(this);
    const { form, field } = view.controls;
    view.part('controls').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(view, 'push');
    });
    form.addEventListener('input', ({ target }) => this.#go(view, target === field ? 'replace' : 'push'));
    field.addEventListener('focus', () => this.#finder.prepare(), { once: true });
    view.part('clear').addEventListener('click', () => {
      view.controls.state = { ...view.controls.state, facets: {} };
      this.#go(view, 'push');
    });
    view.part('more').addEventListener('click', () => this.#locate(view, view.showMore()));
    this.addEventListener('click', (event) => this.#stay(view, event));
    window.addEventListener('popstate', () => this.#follow(view));
    this.#follow(view);
  }

  /** Reads the address into the controls and searches. */
  #follow(view: SearchView): void {
    const { state, dropped } = parseQuery(new URLSearchParams(location.search), view.controls.known);
    view.controls.state = state;
    view.part('dropped').textContent = dropped.length
      ? `Not understood in this address, and left out: ${dropped.join(', ')}.`
      : '';
    this.#search(view, state);
  }

  /** Searches, and writes the controls into the address. */
  #go(view: SearchView, how: 'push' | 'replace'): void {
    const { state } = view.controls;
    this.#search(view, state, how === 'replace');
    write(serialiseQuery(state), how);
  }

  /** A link to another search is followed on this page. */
  #stay(view: SearchView, event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    write(link.search.slice(1), 'push');
    this.#follow(view);
    view.part('status').focus();
  }

  /** What memory knows is shown before anything else is done. */
  #search(view: SearchView, state: SearchState, isTyping = false): void {
    this.#run += 1;
    const run = this.#run;
    const query = state.query.trim();
    view.forget();
    if (!serialiseQuery({ ...state, sort: 'best' })) {
      this.#query = query;
      view.list.clear();
      view.show({ results: [], corrections: new Map(), isWhole: false }, state);
      view.say('idle', '');
      return;
    }
    const known = this.#finder.now(query);
    const shown = known && this.#showKnown(view, state, known);
    if (!shown) {
      if (query !== this.#query) view.list.clear();
      if (view.list.length === 0) view.say('loading', 'Searching…');
    }
    this.#query = query;
    void this.#complete(view, state, { known, isTyping, isCurrent: () => run === this.#run });
  }

  /** Shows what is known so far where it keeps its place: in the best order, or when it is the whole list. */
  #showKnown(view: SearchView, state: SearchState, found: Found): boolean {
    if (!found.isWhole && (state.sort !== 'best' || found.results.length === 0)) return false;
    if (state.query.trim() !== this.#query) view.list.renew();
    view.show(found, state);
    view.say('first', found.isWhole ? countOf(view) : 'The best by name. Reading the full text…');
    return true;
  }

  async #complete(view: SearchView, state: SearchState, { known, isTyping, isCurrent }: Progress): Promise<void> {
    try {
      if (!known) {
        const first = await this.#finder.first(this.#query);
        if (!isCurrent()) return;
        this.#showKnown(view, state, first);
      }
      await afterPaint();
      // The full text waits for the end of a word, so that it never holds up the next letter.
      if (isTyping) await pause();
      if (!isCurrent()) return;
      this.#finder.prepare();
      void this.#summarise(view.list);
      const found = await this.#finder.final(this.#query);
      if (isCurrent()) await this.#finish(view, state, found, isCurrent);
    } catch (error) {
      if (isCurrent()) await this.#fail(view, state, error);
    }
  }

  async #finish(view: SearchView, state: SearchState, found: Found, isCurrent: () => boolean): Promise<void> {
    const shown = view.show(found, state);
    await this.#locate(view, shown);
    const { showMeant, showNearest } = await wholeList();
    if (!isCurrent()) return;
    showMeant(view.part('guess'), state, found);
    if (!shown.length) await showNearest(view.part('nearest'), state, { found, index: this.#finder.index });
    if (isCurrent()) view.say('done', countOf(view));
  }

  /** Without the full text the first answers stay; without these too there are the lists. */
  async #fail(view: SearchView, state: SearchState, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const known = await this.#finder.withoutFullText(this.#query).catch(() => undefined);
    view.show(known ?? { results: [], corrections: new Map(), isWhole: false }, state);
    view.say(
      'error',
      known
        ? `The full text could not be loaded (${reason}). These ${view.count} are found by title, other names and headings alone.`
        : `The search index could not be loaded (${reason}). Browse the lists below, or try again.`,
    );
  }

  /** Fills in where the words stand, and what each entry is about. */
  async #locate({ list }: SearchView, results: readonly FoundResult[]): Promise<void> {
    await list.locate(results, this.#query);
    await this.#summarise(list);
  }

  async #summarise(list: ResultList): Promise<void> {
    const summaries = await this.#finder.index.summaries().catch(() => undefined);
    if (summaries) list.summarise(summaries, this.#query);
  }

  /** The text of a file of the index that stands in the page. */
  #brought(name: string): string | undefined {
    return this.querySelector(`script[data-search-${name}]`)?.textContent ?? undefined;
  }
}

function write(query: string, how: 'push' | 'replace'): void {
  const address = query ? `?${query}` : location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function countOf({ count }: SearchView): string {
  return count === 1 ? '1 result' : `${count} results`;
}

type Progress = { known: Found | undefined; isTyping: boolean; isCurrent: () => boolean };

customElements.define('kb-search', KbSearch);
