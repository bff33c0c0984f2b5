import { type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { keyOf } from '../../search/record.ts';
import type { FoundResult } from './finder.ts';
import { linkKind, resultItem, showSummary } from './result-item.ts';

/** The list that a reader sees. What stands in it stays where it is when more arrives. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #items = new Map<string, HTMLElement>();

  constructor(list: HTMLElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
  }

  get length(): number {
    return this.#list.children.length;
  }

  clear(): void {
    this.#items.clear();
    this.#list.replaceChildren();
  }

  /** Shows exactly these, items already there kept. */
  show(results: readonly FoundResult[], state: SearchState): void {
    const items = results.map(({ record }) => {
      const item = this.#items.get(keyOf(record)) ?? resultItem(this.#template, record);
      this.#items.set(keyOf(record), item);
      linkKind(item, `?${serialiseQuery({ ...state, facets: { ...state.facets, kind: [record.kind] } })}`);
      return item;
    });
    const same = items.length >= this.length && [...this.#list.children].every((child, i) => child === items[i]);
    if (same) this.#list.append(...items.slice(this.length));
    else this.#list.replaceChildren(...items);
  }

  /** Fills in what each entry is about. */
  summarise(summaries: ReadonlyMap<string, string>, query: string): void {
    for (const [key, item] of this.#items) showSummary(item, summaries.get(key) ?? '', query);
  }

  /** Fills in where the words stand in the pages of these results, as far as that can be read in time. */
  async locate(results: readonly FoundResult[], query: string): Promise<void> {
    const { showPlace } = await import('./whole-list.ts');
    const located = results.map(async ({ record, full }) => {
      const item = this.#items.get(keyOf(record));
      if (item && full) showPlace(item, { record, query, data: await full.data() });
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
