import { countsOf, narrow } from '../../search/narrow.ts';
import { parseQuery, type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { sortResults } from '../../search/sort.ts';
import { SearchControls } from './controls.ts';
import { Finder, type Found, type FoundResult } from './finder.ts';
import { ResultList } from './result-list.ts';

/**
 * The search page: its state is the address; every change runs the search again from there. `data-state` says how far
 * it is: `first` when names and titles have answered, `done` when the full text has too, `error` when that could not be read.
 */
class KbSearch extends HTMLElement {
  readonly #finder = new Finder({ index: this.dataset['index'] ?? '', fullText: this.dataset['fullText'] ?? '' });
  #results: FoundResult[] = [];
  #query = '';
  /** Counts the searches, so that a slow one never overwrites a later one. */
  #run = 0;

  connectedCallback(): void {
    const controls = new SearchControls(this);
    const template = this.querySelector('template');
    if (!template) throw new Error('kb-search lacks its template');
    const view: View = { controls, list: new ResultList(this.#part('results'), template) };
    const { form, field } = controls;
    this.#part('controls').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(view, 'push');
    });
    form.addEventListener('input', ({ target }) => this.#go(view, target === field ? 'replace' : 'push'));
    field.addEventListener('focus', () => this.#finder.prepare(), { once: true });
    this.#part('clear').addEventListener('click', () => {
      controls.state = { ...controls.state, facets: {} };
      this.#go(view, 'push');
    });
    this.#part('more').addEventListener('click', () => this.#showMore(view));
    this.addEventListener('click', (event) => this.#stay(view, event));
    window.addEventListener('popstate', () => this.#follow(view));
    this.#follow(view);
  }

  /** Reads the address into the controls and searches. */
  #follow(view: View): void {
    const { state, dropped } = parseQuery(new URLSearchParams(location.search), view.controls.known);
    view.controls.state = state;
    this.#part('dropped').textContent = dropped.length
      ? `Not understood in this address, and left out: ${dropped.join(', ')}.`
      : '';
    void this.#search(view, state);
  }

  /** Writes the controls into the address and searches. */
  #go(view: View, how: 'push' | 'replace'): void {
    this.#write(serialiseQuery(view.controls.state), how);
    void this.#search(view, view.controls.state);
  }

  /** A link to another search is followed on this page. */
  #stay(view: View, event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#write(link.search.slice(1), 'push');
    this.#follow(view);
    this.#part('status').focus();
  }

  #write(query: string, how: 'push' | 'replace'): void {
    const address = query ? `?${query}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #search(view: View, state: SearchState): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const query = state.query.trim();
    if (query !== this.#query) view.list.clear();
    this.#query = query;
    this.#part('guess').replaceChildren();
    this.#part('nearest').replaceChildren();
    if (!serialiseQuery({ ...state, sort: 'best' })) {
      this.#show(view, state, []);
      view.controls.hideCounts();
      this.#state('idle', '');
      return;
    }
    if (view.list.length === 0) this.#state('loading', 'Searching…');
    try {
      const first = await this.#finder.first(query);
      if (run !== this.#run) return;
      if (first.results.length && query && state.sort === 'best') {
        this.#show(view, state, first.results);
        this.#state('first', 'The best by name. Reading the full text…');
      }
      this.#finder.prepare();
      void this.#summarise(view);
      const found = await this.#finder.final(query);
      if (run === this.#run) await this.#finish(view, state, found, () => run === this.#run);
    } catch (error) {
      if (run === this.#run) await this.#fail(view, state, error);
    }
  }

  async #finish(view: View, state: SearchState, found: Found, isCurrent: () => boolean): Promise<void> {
    const shown = this.#show(view, state, found.results);
    await view.list.locate(shown, this.#query);
    await this.#summarise(view);
    const { showMeant, showNearest } = await import('./whole-list.ts');
    if (!isCurrent()) return;
    showMeant(this.#part('guess'), state, found);
    if (!shown.length) await showNearest(this.#part('nearest'), state, { found, index: this.#finder.index });
    if (!isCurrent()) return;
    this.#state('done', this.#results.length === 1 ? '1 result' : `${this.#results.length} results`);
  }

  /** Without the full text the first answers stay; without these too there are the lists. */
  async #fail(view: View, state: SearchState, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const known = await this.#finder.withoutFullText(this.#query).catch(() => undefined);
    this.#show(view, state, known?.results ?? []);
    if (!known) view.controls.hideCounts();
    this.#state(
      'error',
      known
        ? `The full text could not be loaded (${reason}). These ${this.#results.length} are found by title, other names and headings alone.`
        : `The search index could not be loaded (${reason}). Browse the lists below, or try again.`,
    );
  }

  /** Shows the first page of what remains under the filters, and the counts of all. */
  #show(view: View, state: SearchState, all: readonly FoundResult[]): FoundResult[] {
    this.#results = sortResults(narrow(all, state.facets), state.sort);
    const shown = this.#results.slice(0, PAGE);
    view.list.show(shown, state);
    view.controls.showCounts(countsOf(all, state.facets));
    this.#part('nothing').hidden = true;
    this.#part('browse').hidden = shown.length > 0;
    this.#part('more').hidden = shown.length >= this.#results.length;
    return shown;
  }

  async #summarise({ list }: View): Promise<void> {
    const summaries = await this.#finder.index.summaries().catch(() => undefined);
    if (summaries) list.summarise(summaries, this.#query);
  }

  #state(state: string, status: string): void {
    this.#part('status').textContent = status;
    this.#part('nothing').hidden = state !== 'done' || this.#results.length > 0;
    this.dataset['state'] = state;
  }

  async #showMore(view: View): Promise<void> {
    const { list, controls } = view;
    const from = list.length;
    const shown = this.#results.slice(0, from + PAGE);
    list.show(shown, controls.state);
    this.#part('more').hidden = shown.length >= this.#results.length;
    list.focusOn(from);
    await list.locate(shown.slice(from), this.#query);
    await this.#summarise(view);
  }

  #part(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!element) throw new Error(`kb-search lacks [data-search-${name}]`);
    return element;
  }
}

/** How many results are shown at a time. */
const PAGE = 10;

type View = { controls: SearchControls; list: ResultList };

customElements.define('kb-search', KbSearch);
