/** The facets of search, in the order in which they are shown. Their names stand in addresses. */
export const FACETS = ['kind', 'role', 'approach', 'network-activity', 'theme', 'authority'] as const;

export function isFacet(value: string): value is Facet {
  return FACETS.some((facet) => facet === value);
}

export type Facet = (typeof FACETS)[number];
/** Values by facet: ids. */
export type Facets = Partial<Record<Facet, readonly string[]>>;
