import { type SearchState, serialiseQuery } from '../../search/query-url.ts';
import { mendedQuery, nearestTitles } from '../../search/suggest.ts';
import type { Found } from './finder.ts';
import type { FirstIndex } from './first-index.ts';

/** What a reader may have meant: the query with its slips mended. */
export function showMeant(place: HTMLElement, state: SearchState, { corrections }: Found): void {
  const mended = mendedQuery(state.query, corrections);
  if (mended) place.replaceChildren('Did you mean ', searchLink(mended, { ...state, query: mended }), '?');
}

/** Ways on where nothing was found: the same words without the filters, and titles that come near. */
export async function showNearest(
  place: HTMLElement,
  state: SearchState,
  { found, index }: { found: Found; index: FirstIndex },
): Promise<void> {
  const everywhere = found.results.length
    ? [searchLink(`“${state.query}” without the filters (${found.results.length})`, { ...state, facets: {} })]
    : [];
  const titles = nearestTitles(state.query, await index.all());
  const near = titles.map((title) => searchLink(title, { query: title, facets: {}, sort: 'best' }));
  place.replaceChildren(...[...everywhere, ...near].map(listItem));
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
