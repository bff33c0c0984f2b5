import { countsOf, narrow } from '../../search/narrow.ts';
import type { SearchState } from '../../search/query-url.ts';
import { sortResults } from '../../search/sort.ts';
import { SearchControls } from './controls.ts';
import type { Found, FoundResult } from './finder.ts';
import type { Brought } from './first-index.ts';
import { ResultList } from './result-list.ts';

/** What a reader sees of a search: the list, the counts beside the filters, and what is said of both. */
export class SearchView {
  readonly controls: SearchControls;
  readonly list: ResultList;
  readonly #root: HTMLElement;
  #results: FoundResult[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    const template = root.querySelector('template');
    if (!template) throw new Error('kb-search lacks its template');
    this.controls = new SearchControls(root);
    this.list = new ResultList(this.part('results'), template);
  }

  /** What came with the page, so that nothing need be fetched for the first answers. */
  get brought(): Brought {
    const data = (name: string) => this.#root.querySelector(`script[data-search-${name}]`)?.textContent ?? undefined;
    return { key: data('key'), entries: data('entries'), values: this.controls.values, asked: window.askedAhead };
  }

  /** A part of the page, by its name. */
  readonly part = (name: string): HTMLElement => {
    const element = this.#root.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!element) throw new Error(`kb-search lacks [data-search-${name}]`);
    return element;
  };

  /** How many results remain under the filters. */
  get count(): number {
    return this.#results.length;
  }

  get total(): string {
    return this.count === 1 ? '1 result' : `${this.count} results`;
  }

  /** Shows the first page of what remains under the filters. Counts are of the whole list: before it is known there are none. */
  show({ results, isWhole }: Found, state: SearchState): FoundResult[] {
    this.#results = sortResults(narrow(results, state.facets), state.sort);
    const shown = this.#results.slice(0, PAGE);
    this.list.show(shown, state);
    if (isWhole) this.controls.showCounts(countsOf(results, state.facets));
    else this.controls.hideCounts();
    this.part('nothing').hidden = true;
    this.part('browse').hidden = shown.length > 0;
    this.part('more').hidden = shown.length >= this.count;
    return shown;
  }

  /** Shows a page more, and returns what came. */
  showMore(): FoundResult[] {
    const from = this.list.length;
    const shown = this.#results.slice(0, from + PAGE);
    this.list.show(shown, this.controls.state);
    this.part('more').hidden = shown.length >= this.count;
    this.list.focusOn(from);
    return shown.slice(from);
  }

  /** Says how far the search is, to the reader and in `data-state`. */
  say(state: string, status: string): void {
    this.part('status').textContent = status;
    this.part('nothing').hidden = state !== 'done' || this.count > 0;
    this.#root.dataset['state'] = state;
    if (state !== 'loading') delete document.documentElement.dataset['waits'];
  }

  sayWhatIsMissing(reason: string, isFirstKnown: boolean): void {
    this.say(
      'error',
      isFirstKnown
        ? `The full text could not be loaded (${reason}). These ${this.count} are found by title, other names and headings alone.`
        : `The search index could not be loaded (${reason}). Browse the lists below, or try again.`,
    );
  }

  nameDropped(dropped: readonly string[]): void {
    this.part('dropped').textContent = dropped.length
      ? `Not understood in this address, and left out: ${dropped.join(', ')}.`
      : '';
  }

  /** Takes away what was said of the search before. */
  forget(): void {
    this.part('guess').replaceChildren();
    this.part('nearest').replaceChildren();
  }
}

/** How many results are shown at a time. */
const PAGE = 10;
