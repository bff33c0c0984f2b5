import { type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { mendedQuery, nearestTitles } from '../../search/suggest.ts';
import type { Found } from './finder.ts';
import type { FirstIndex } from './first-index.ts';

/** What a reader may have meant: a slip mended, and what comes nearest where nothing was found. */
export class Guesses {
  readonly #meant: HTMLElement;
  readonly #nearest: HTMLElement;

  constructor(meant: HTMLElement, nearest: HTMLElement) {
    this.#meant = meant;
    this.#nearest = nearest;
  }

  clear(): void {
    this.#meant.replaceChildren();
    this.#nearest.replaceChildren();
  }

  showMeant(state: SearchState, { corrections }: Found): void {
    const mended = mendedQuery(state.query, corrections);
    this.#meant.replaceChildren(
      ...(mended ? ['Did you mean ', searchLink(mended, { ...state, query: mended }), '?'] : []),
    );
  }

  /** Ways on where nothing was found: the same words without the filters, and titles that come near. */
  async showNearest(state: SearchState, found: Found, index: FirstIndex): Promise<void> {
    const everywhere = found.results.length
      ? [searchLink(`“${state.query}” without the filters (${found.results.length})`, { ...state, facets: {} })]
      : [];
    const titles = nearestTitles(state.query, await index.all());
    const near = titles.map((title) => searchLink(title, { query: title, facets: {}, sort: 'best' }));
    this.#nearest.replaceChildren(...[...everywhere, ...near].map(listItem));
  }
}

function searchLink(text: string, state: SearchState): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `?${serialiseQuery(state)}`;
  link.dataset['search'] = '';
  link.textContent = text;
  return link;
}

function listItem(link: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  item.append(link);
  return item;
}
