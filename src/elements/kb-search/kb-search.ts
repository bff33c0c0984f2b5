import { parseQuery, type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { SearchControls } from './controls.ts';
import { type Findings, loadEngine, type SearchEngine } from './engine.ts';
import { resultItem } from './results-view.ts';

/** The search page: its state is the address; every change runs the search again from there. */
class KbSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #findings: Findings | undefined;
  /** Counts the searches, so that a slow one never overwrites a later one. */
  #run = 0;

  connectedCallback(): void {
    const controls = new SearchControls(this);
    const { form, field } = controls;
    this.#part('controls').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(controls, 'push');
    });
    form.addEventListener('input', ({ target }) => this.#go(controls, target === field ? 'replace' : 'push'));
    this.#part('clear').addEventListener('click', () => {
      controls.state = { query: field.value, facets: {} };
      this.#go(controls, 'push');
    });
    this.#part('more').addEventListener('click', () => this.#showMore(controls));
    window.addEventListener('popstate', () => this.#follow(controls));
    this.#follow(controls);
  }

  /** Reads the address into the controls and searches. */
  #follow(controls: SearchControls): void {
    const { state, dropped } = parseQuery(new URLSearchParams(location.search), controls.known);
    controls.state = state;
    this.#part('dropped').textContent = dropped.length
      ? `Not understood in this address, and left out: ${dropped.join(', ')}.`
      : '';
    void this.#search(controls, state);
  }

  /** Writes the controls into the address and searches. */
  #go(controls: SearchControls, how: 'push' | 'replace'): void {
    const query = serialiseQuery(controls.state);
    const address = query ? `?${query}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#search(controls, controls.state);
  }

  async #search(controls: SearchControls, state: SearchState): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    if (!serialiseQuery(state)) {
      this.#show('idle', '', [], undefined);
      return;
    }
    this.#state('loading', 'Searching…');
    try {
      this.#engine ??= loadEngine(this.dataset['engine'] ?? '');
      const findings = await (await this.#engine).find(state);
      const items = await this.#items(findings, 0, controls);
      if (run !== this.#run) return;
      controls.showCounts(findings.counts);
      const { length } = findings.results;
      this.#show('done', length === 1 ? '1 result' : `${length} results`, items, findings);
    } catch (error) {
      if (run !== this.#run) return;
      this.#engine = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      this.#show(
        'error',
        `The search index could not be loaded (${reason}). Browse the lists below, or try again.`,
        [],
        undefined,
      );
    }
  }

  #show(state: string, status: string, items: Node[], findings: Findings | undefined): void {
    this.#findings = findings;
    this.#part('results').replaceChildren(...items);
    this.#part('nothing').hidden = state !== 'done' || items.length > 0;
    this.#part('browse').hidden = items.length > 0;
    this.#part('more').hidden = items.length >= (findings?.results.length ?? 0);
    this.#state(state, status);
  }

  #state(state: string, status: string): void {
    this.#part('status').textContent = status;
    this.dataset['state'] = state;
  }

  async #showMore(controls: SearchControls): Promise<void> {
    if (!this.#findings) return;
    const list = this.#part('results');
    const shown = list.children.length;
    list.append(...(await this.#items(this.#findings, shown, controls)));
    this.#part('more').hidden = list.children.length >= this.#findings.results.length;
    list.children[shown]?.querySelector('a')?.focus();
  }

  async #items({ results }: Findings, from: number, controls: SearchControls): Promise<Node[]> {
    const template = this.querySelector('template');
    if (!template) throw new Error('kb-search lacks its template');
    const loaded = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
    return loaded.map((data) =>
      resultItem(template, data, controls.state.query, controls.nameOf('kind', data.filters['kind']?.[0])),
    );
  }

  #part(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!element) throw new Error(`kb-search lacks [data-search-${name}]`);
    return element;
  }
}

/** How many results are shown at a time. */
const PAGE = 10;

customElements.define('kb-search', KbSearch);
