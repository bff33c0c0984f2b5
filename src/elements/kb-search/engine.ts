import { FACETS, type Facet, type Facets } from '../../search/facets.ts';
import type { SearchState } from '../../search/query-url.ts';

/** Loads Pagefind from its folder. Rejects when it cannot be loaded within `limit` milliseconds. */
export async function loadEngine(folder: string, limit = 8000): Promise<SearchEngine> {
  const address = `${folder}pagefind.js`;
  const engine: Pagefind = await within(limit, import(/* @vite-ignore */ address));
  await within(limit, engine.init());
  // Without its list of filters Pagefind counts nothing.
  await within(limit, engine.filters());
  return { find: (state) => within(limit, find(engine, state)) };
}

async function find(engine: Pagefind, { query, facets }: SearchState): Promise<Findings> {
  const words = query || null;
  const main = await engine.search(words, { filters: filtersFor(facets) });
  const counts: Counts = {};
  for (const facet of FACETS) {
    // Values of one facet widen a search, so their counts are taken without that facet's own choice.
    const { [facet]: own, ...others } = facets;
    const basis = own?.length ? await engine.search(words, { filters: filtersFor(others) }) : main;
    counts[facet] = basis.filters[facet] ?? {};
  }
  return { results: main.results, counts };
}

function filtersFor(facets: Facets): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(
    FACETS.flatMap((facet) => (facets[facet]?.length ? [[facet, { any: facets[facet] }] as const] : [])),
  );
}

function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The part of Pagefind's JavaScript API that we use. */
type Pagefind = {
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    words: string | null,
    options: { filters: Record<string, { any: readonly string[] }> },
  ) => Promise<{ results: Result[]; filters: Partial<Record<string, Record<string, number>>> }>;
};
type Result = { data: () => Promise<ResultData> };
export type ResultData = {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string; excerpt: string; locations: number[] }[];
};
export type Counts = Partial<Record<Facet, Record<string, number>>>;
export type Findings = { results: readonly Result[]; counts: Counts };
export type SearchEngine = { find: (state: SearchState) => Promise<Findings> };
