import { type Facet, type Facets, isFacet } from '../../search/facets.ts';
import type { Counts } from '../../search/narrow.ts';
import type { SearchState } from '../../search/query-url.ts';
import type { FacetTable } from '../../search/record.ts';
import { isSort } from '../../search/sort.ts';

/** The search form as state: what is typed, ticked and chosen, written and read as one value. */
export class SearchControls {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #boxes: Box[];

  constructor(root: HTMLElement) {
    const form = root.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('input[type=search]');
    const sort = form?.querySelector('select');
    if (!form || !field || !sort) throw new Error('kb-search lacks its form, its field or its order');
    this.form = form;
    this.field = field;
    this.#sort = sort;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].flatMap((box) =>
      isFacet(box.name) ? [new Box(box, box.name)] : [],
    );
  }

  get state(): SearchState {
    const facets = valuesOf(this.#boxes.filter(({ box }) => box.checked));
    const sort = this.#sort.value;
    return { query: this.field.value, facets, sort: isSort(sort) ? sort : 'best' };
  }

  set state({ query, facets, sort }: SearchState) {
    if (this.field.value.trim() !== query) this.field.value = query;
    this.#sort.value = sort;
    for (const { box, facet } of this.#boxes) box.checked = facets[facet]?.includes(box.value) ?? false;
  }

  /** Every value that can be ticked, by facet. */
  get known(): Facets {
    return valuesOf(this.#boxes);
  }

  /** Every value with its name, in the order in which it is offered. */
  get values(): FacetTable {
    return this.#boxes.map(({ box, facet }) => ({
      facet,
      value: box.value,
      name: box.parentElement?.querySelector('[data-name]')?.textContent ?? '',
    }));
  }

  showCounts(counts: Counts): void {
    for (const one of this.#boxes) one.showCount(counts[one.facet]?.[one.box.value] ?? 0);
  }

  /** What cannot be counted yet is not. */
  hideCounts(): void {
    for (const one of this.#boxes) one.showCount(undefined);
  }
}

/** A value that can be ticked, and its count, which is written only when it changes. */
class Box {
  readonly box: HTMLInputElement;
  readonly facet: Facet;
  #count: number | undefined;

  constructor(box: HTMLInputElement, facet: Facet) {
    this.box = box;
    this.facet = facet;
  }

  showCount(count: number | undefined): void {
    if (count === this.#count) return;
    this.#count = count;
    const label = this.box.closest('label');
    const slot = label?.querySelector('[data-count]');
    if (slot) slot.textContent = count === undefined ? '' : String(count);
    label?.toggleAttribute('data-none', count === 0);
  }
}

function valuesOf(boxes: readonly Box[]): Facets {
  const values: Partial<Record<Facet, string[]>> = {};
  for (const { box, facet } of boxes) values[facet] = [...(values[facet] ?? []), box.value];
  return values;
}
