import { FACETS, type Facets, isFacet } from './facets.ts';
import { isSort, type Sort } from './sort.ts';

/**
 * The state of a search as it stands in an address: `q=learning+walk&authority=redbridge`.
 * `parse(serialise(x))` gives x back; what is not understood is named in `dropped`, never thrown.
 */
export function parseQuery(params: URLSearchParams, known: KnownValues): { state: SearchState; dropped: string[] } {
  const facets: Partial<Record<keyof Facets, string[]>> = {};
  const [query = '', ...otherQueries] = params.getAll('q');
  const dropped = otherQueries.map((value) => `q=${value}`);
  let sort: Sort = 'best';
  for (const [key, value] of params) {
    if (key === 'q') continue;
    if (key === 'sort' && isSort(value)) {
      sort = value;
      continue;
    }
    if (isFacet(key) && known[key]?.includes(value)) {
      facets[key] = [...new Set([...(facets[key] ?? []), value])].sort();
    } else {
      dropped.push(`${key}=${value}`);
    }
  }
  return { state: { query: query.trim(), facets, sort }, dropped };
}

/** The query string, without its “?”: the words first, then facets in their order, values sorted, then the order asked for. */
export function serialiseQuery({ query, facets, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  for (const facet of FACETS) {
    for (const value of [...(facets[facet] ?? [])].sort()) params.append(facet, value);
  }
  if (sort !== 'best') params.set('sort', sort);
  return params.toString();
}

/** The values that exist, by facet. */
export type KnownValues = Facets;
export type SearchState = { query: string; facets: Facets; sort: Sort };
