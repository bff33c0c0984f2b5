import { parseQuery, type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { followed, writeAddress } from './address.ts';
import { afterPaint, pause } from './after-paint.ts';
import { Finder, type Found, type FoundResult, NOTHING } from './finder.ts';
import { FirstIndex } from './first-index.ts';
import { wholeList } from './load-whole-list.ts';
import { SearchView } from './view.ts';

/**
 * The search page: its state is the address; every change runs the search again from there. `data-state` says how far
 * it is: `first` when names and titles have answered, `done` when the full text has too, `error` when that could not be read.
 */
class KbSearch extends HTMLElement {
  readonly #view = new SearchView(this);
  readonly #finder = new Finder(
    new FirstIndex(this.dataset['index'] ?? '', this.#view.brought),
    this.dataset['fullText'] ?? '',
  );
  #query = '';
  /** Counts the searches, so that a slow one never overwrites a later one. */
  #run = 0;

  connectedCallback(): void {
    const { controls, part } = this.#view;
    const { form, field } = controls;
    part('controls').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    form.addEventListener('input', ({ target }) => this.#go(target === field ? 'replace' : 'push'));
    field.addEventListener('focus', () => this.#finder.prepare(), { once: true });
    part('clear').addEventListener('click', () => {
      controls.state = { ...controls.state, facets: {} };
      this.#go('push');
    });
    part('more').addEventListener('click', () => this.#locate(this.#view.showMore()));
    this.addEventListener('click', (event) => {
      const query = followed(event);
      if (query === undefined) return;
      writeAddress(query, 'push');
      this.#follow();
      part('status').focus();
    });
    window.addEventListener('popstate', () => this.#follow());
    this.#follow();
  }

  /** Reads the address into the controls and searches. */
  #follow(): void {
    const { controls } = this.#view;
    const { state, dropped } = parseQuery(new URLSearchParams(location.search), controls.known);
    controls.state = state;
    this.#view.nameDropped(dropped);
    this.#search(state);
  }

  /** Searches, and writes the controls into the address. */
  #go(how: 'push' | 'replace'): void {
    const { state } = this.#view.controls;
    this.#search(state, how === 'replace');
    writeAddress(serialiseQuery(state), how);
  }

  /** What memory knows is shown before anything else is done. */
  #search(state: SearchState, isTyping = false): void {
    const view = this.#view;
    this.#run += 1;
    const run = this.#run;
    const query = state.query.trim();
    const isOther = query !== this.#query;
    this.#query = query;
    view.forget();
    if (!serialiseQuery({ ...state, sort: 'best' })) {
      view.list.clear();
      view.show(NOTHING, state);
      view.say('idle', '');
      return;
    }
    const known = this.#finder.now(query);
    if (isOther) view.list.renew();
    if (!known || !this.#showKnown(state, known)) {
      if (isOther) view.list.clear();
      if (view.list.length === 0) view.say('loading', 'Searching…');
    }
    void this.#complete(state, { known, isTyping, isCurrent: () => run === this.#run });
  }

  /** Shows what is known so far where it keeps its place: in the best order, or when it is the whole list. */
  #showKnown(state: SearchState, found: Found): boolean {
    if (!found.isWhole && (state.sort !== 'best' || found.results.length === 0)) return false;
    this.#view.show(found, state);
    this.#view.say('first', found.isWhole ? this.#view.total : 'The best by name. Reading the full text…');
    return true;
  }

  async #complete(state: SearchState, { known, isTyping, isCurrent }: Progress): Promise<void> {
    try {
      const first = known ?? (await this.#finder.first(this.#query));
      if (!known && isCurrent()) this.#showKnown(state, first);
      await afterPaint();
      // The full text waits for the end of a word, so that it never holds up the next letter.
      if (isTyping) await pause();
      if (!isCurrent()) return;
      this.#finder.prepare();
      this.#finder.warm();
      void this.#summarise();
      const found = await this.#finder.final(this.#query);
      if (isCurrent()) await this.#finish(state, found, isCurrent);
    } catch (error) {
      if (isCurrent()) await this.#fail(state, error);
    }
  }

  async #finish(state: SearchState, found: Found, isCurrent: () => boolean): Promise<void> {
    const { part } = this.#view;
    const shown = this.#view.show(found, state);
    await this.#locate(shown);
    const { showMeant, showNearest } = await wholeList();
    if (!isCurrent()) return;
    showMeant(part('guess'), state, found);
    if (!shown.length) await showNearest(part('nearest'), state, { found, index: this.#finder.index });
    if (isCurrent()) this.#view.say('done', this.#view.total);
  }

  /** Without the full text the first answers stay; without these too there are the lists. */
  async #fail(state: SearchState, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const known = await this.#finder.withoutFullText(this.#query).catch(() => undefined);
    this.#view.show(known ?? NOTHING, state);
    this.#view.sayWhatIsMissing(reason, Boolean(known));
  }

  /** Fills in where the words stand, and what each entry is about. */
  async #locate(results: readonly FoundResult[]): Promise<void> {
    await this.#view.list.locate(results, this.#query);
    await this.#summarise();
  }

  async #summarise(): Promise<void> {
    const summaries = await this.#finder.index.summaries().catch(() => undefined);
    if (summaries) this.#view.list.summarise(summaries, this.#query);
  }
}

type Progress = { known: Found | undefined; isTyping: boolean; isCurrent: () => boolean };

customElements.define('kb-search', KbSearch);
