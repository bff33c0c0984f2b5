import { type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { keyOf } from '../../search/record.ts';
import type { FoundResult } from './finder.ts';
import { wholeList } from './load-whole-list.ts';
import { ResultItem } from './result-item.ts';

/** The list that a reader sees. What stands in it stays where it is when more arrives. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  #items = new Map<string, ResultItem>();
  /** Items of the query before, to be filled again. */
  #spare: ResultItem[] = [];

  constructor(list: HTMLElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
  }

  get length(): number {
    return this.#list.children.length;
  }

  clear(): void {
    this.renew();
    this.#list.replaceChildren();
  }

  /** Another query: its results take the place of those that stand, at once when they are shown. */
  renew(): void {
    this.#spare = [...this.#items.values(), ...this.#spare];
    this.#items = new Map();
  }

  /** Shows exactly these, items already there kept. */
  show(results: readonly FoundResult[], state: SearchState): void {
    const links = new Map<string, string>();
    const items = results.map(({ record }) => {
      const known = this.#items.get(keyOf(record));
      const item = known ?? this.#spare.shift() ?? new ResultItem(this.#template);
      if (!known) item.fill(record);
      this.#items.set(keyOf(record), item);
      const { kind } = record;
      const link = links.get(kind) ?? `?${serialiseQuery({ ...state, facets: { ...state.facets, kind: [kind] } })}`;
      links.set(kind, link);
      item.linkKind(link);
      return item.element;
    });
    const { children } = this.#list;
    const kept = items.findIndex((item, i) => item !== children[i]);
    if (kept < 0) for (const child of [...children].slice(items.length)) child.remove();
    else if (kept === children.length) this.#list.append(...items.slice(kept));
    else this.#list.replaceChildren(...items);
  }

  /** Fills in what each entry is about. */
  summarise(summaries: ReadonlyMap<string, string>, query: string): void {
    for (const [key, item] of this.#items) item.summarise(summaries.get(key) ?? '', query);
  }

  /** Fills in where the words stand in the pages of these results, as far as that can be read in time. */
  async locate(results: readonly FoundResult[], query: string): Promise<void> {
    const items = this.#items;
    const { showPlace } = await wholeList();
    const located = results.map(async ({ record, full }) => {
      const data = await full?.data();
      const item = items.get(keyOf(record));
      // By now the item may hold a result of another query.
      if (item && data && items === this.#items) showPlace(item, { record, query, data });
    });
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([Promise.allSettled(located), late]);
  }

  focusOn(place: number): void {
    this.#list.children[place]?.querySelector('a')?.focus();
  }
}

/** Milliseconds that a list waits for the places of its words. */
const PATIENCE = 3000;
