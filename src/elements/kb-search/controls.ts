import { FACETS, type Facets } from '../../search/facets.ts';
import type { SearchState } from '../../search/query-url.ts';
import type { Counts } from './engine.ts';

/** The search form as state: what is typed and ticked, written and read as one value. */
export class SearchControls {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;

  constructor(root: HTMLElement) {
    const form = root.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('input[type=search]');
    if (!form || !field) throw new Error('kb-search lacks its form or its field');
    this.form = form;
    this.field = field;
  }

  get state(): SearchState {
    const facets: Partial<Record<keyof Facets, string[]>> = {};
    for (const facet of FACETS) {
      const chosen = this.#boxes(facet).filter((box) => box.checked);
      if (chosen.length) facets[facet] = chosen.map((box) => box.value);
    }
    return { query: this.field.value, facets };
  }

  set state({ query, facets }: SearchState) {
    if (this.field.value.trim() !== query) this.field.value = query;
    for (const facet of FACETS) {
      for (const box of this.#boxes(facet)) box.checked = facets[facet]?.includes(box.value) ?? false;
    }
  }

  /** Every value that can be ticked, by facet. */
  get known(): Facets {
    return Object.fromEntries(FACETS.map((facet) => [facet, this.#boxes(facet).map(({ value }) => value)]));
  }

  showCounts(counts: Counts): void {
    for (const facet of FACETS) {
      for (const box of this.#boxes(facet)) {
        const count = counts[facet]?.[box.value] ?? 0;
        const slot = box.closest('label')?.querySelector('[data-count]');
        if (slot) slot.textContent = String(count);
        box.closest('label')?.toggleAttribute('data-none', count === 0);
      }
    }
  }

  nameOf(facet: keyof Facets, value: string | undefined): string {
    const box = this.#boxes(facet).find((candidate) => candidate.value === value);
    return box?.closest('label')?.querySelector('[data-name]')?.textContent ?? '';
  }

  #boxes(facet: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${facet}"]`)];
  }
}
