import { COLLECTIONS, KINDS } from '../collections.ts';
import { FACETS, type Facet } from '../search/facets.ts';
import { facetsOf } from './facets-of.ts';
import { allEntries, type Library } from './library.ts';

/** Every value of every facet that some entry has, with its name, in the order in which it is offered. */
export function facetValues(library: Library, themes: ReadonlyMap<string, { name: string }>): FacetValues[] {
  const used = new Map(FACETS.map((facet) => [facet, new Set<string>()]));
  for (const entry of allEntries(library)) {
    for (const facet of FACETS) for (const value of facetsOf(entry)[facet] ?? []) used.get(facet)?.add(value);
  }
  const offered: Record<Facet, { value: string; name: string }[]> = {
    kind: KINDS.map((kind) => ({ value: kind, name: COLLECTIONS[kind].one })),
    role: library.role.map(named),
    approach: library.approach.map(named),
    'network-activity': library['network-activity'].map(named),
    theme: [...themes].map(([value, { name }]) => ({ value, name })),
    authority: [
      ...library['case-study'].map(({ id, authority }) => ({ value: id, name: authority })),
      { value: 'unnamed', name: 'Not named' },
    ],
  };
  return FACETS.map((facet) => ({
    facet,
    name: NAMES[facet],
    values: offered[facet].filter(({ value }) => used.get(facet)?.has(value)),
  }));
}

function named({ id, title }: { id: string; title: string }) {
  return { value: id, name: title };
}

const NAMES: Record<Facet, string> = {
  kind: 'Kind',
  role: COLLECTIONS.role.one,
  approach: COLLECTIONS.approach.one,
  'network-activity': COLLECTIONS['network-activity'].one,
  theme: 'Theme',
  authority: 'Authority',
};

export type FacetValues = { facet: Facet; name: string; values: { value: string; name: string }[] };
