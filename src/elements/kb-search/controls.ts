import { FACETS, type Facets } from '../../search/facets.ts';
import type { Counts } from '../../search/narrow.ts';
import type { SearchState } from '../../search/query-url.ts';
import { isSort } from '../../search/sort.ts';

/** The search form as state: what is typed, ticked and chosen, written and read as one value. */
export class SearchControls {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #sort: HTMLSelectElement;

  constructor(root: HTMLElement) {
    const form = root.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('input[type=search]');
    const sort = form?.querySelector('select');
    if (!form || !field || !sort) throw new Error('kb-search lacks its form, its field or its order');
    this.form = form;
    this.field = field;
    this.#sort = sort;
  }

  get state(): SearchState {
    const facets: Partial<Record<keyof Facets, string[]>> = {};
    for (const facet of FACETS) {
      const chosen = this.#boxes(facet).filter((box) => box.checked);
      if (chosen.length) facets[facet] = chosen.map((box) => box.value);
    }
    const sort = this.#sort.value;
    return { query: this.field.value, facets, sort: isSort(sort) ? sort : 'best' };
  }

  set state({ query, facets, sort }: SearchState) {
    if (this.field.value.trim() !== query) this.field.value = query;
    this.#sort.value = sort;
    for (const facet of FACETS) {
      for (const box of this.#boxes(facet)) box.checked = facets[facet]?.includes(box.value) ?? false;
    }
  }

  /** Every value that can be ticked, by facet. */
  get known(): Facets {
    return Object.fromEntries(FACETS.map((facet) => [facet, this.#boxes(facet).map(({ value }) => value)]));
  }

  showCounts(counts: Counts): void {
    this.#count((facet, value) => counts[facet]?.[value] ?? 0);
  }

  /** Before anything is asked there is nothing to count. */
  hideCounts(): void {
    this.#count(() => undefined);
  }

  #count(countOf: (facet: keyof Facets, value: string) => number | undefined): void {
    for (const facet of FACETS) {
      for (const box of this.#boxes(facet)) {
        const count = countOf(facet, box.value);
        const label = box.closest('label');
        const slot = label?.querySelector('[data-count]');
        if (slot) slot.textContent = count === undefined ? '' : String(count);
        label?.toggleAttribute('data-none', count === 0);
      }
    }
  }

  #boxes(facet: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${facet}"]`)];
  }
}
