import { FACETS, type Facets, isFacet } from './facets.ts';

/**
 * The state of a search as it stands in an address: `q=learning+walk&authority=redbridge`.
 * `parse(serialise(x))` gives x back; what is not understood is named in `dropped`, never thrown.
 */
export function parseQuery(params: URLSearchParams, known: KnownValues): { state: SearchState; dropped: string[] } {
  const facets: Partial<Record<keyof Facets, string[]>> = {};
  const [query = '', ...otherQueries] = params.getAll('q');
  const dropped = otherQueries.map((value) => `q=${value}`);
  for (const [key, value] of params) {
    if (key === 'q') continue;
    if (isFacet(key) && known[key]?.includes(value)) {
      facets[key] = [...new Set([...(facets[key] ?? []), value])].sort();
    } else {
      dropped.push(`${key}=${value}`);
    }
  }
  return { state: { query: query.trim(), facets }, dropped };
}

/** The query string, without its “?”: the words first, then facets in their order, values sorted. */
export function serialiseQuery({ query, facets }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set('q', query.trim());
  for (const facet of FACETS) {
    for (const value of [...(facets[facet] ?? [])].sort()) params.append(facet, value);
  }
  return params.toString();
}

/** The values that exist, by facet. */
export type KnownValues = Facets;
export type SearchState = { query: string; facets: Facets };
