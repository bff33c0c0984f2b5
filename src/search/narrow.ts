import { FACETS, type Facet, type Facets } from './facets.ts';
import type { SearchRecord } from './record.ts';

/** What remains under the chosen values: those of one facet widen, facets together narrow. */
export function narrow<T extends { record: SearchRecord }>(results: readonly T[], facets: Facets): T[] {
  const narrowing = narrowingOf(facets);
  return results.filter(({ record }) => narrowing.every((facet) => suits(record, facet, facets[facet])));
}

/** How many results each value would show if it were chosen too, its own facet’s other choices left out. */
export function countsOf(results: readonly { record: SearchRecord }[], facets: Facets): Counts {
  const counts: Record<Facet, Record<string, number>> = {
    kind: {},
    role: {},
    approach: {},
    'network-activity': {},
    theme: {},
    authority: {},
  };
  const narrowing = narrowingOf(facets);
  for (const { record } of results) {
    let against: Facet | undefined;
    let misses = 0;
    for (const facet of narrowing) {
      if (suits(record, facet, facets[facet])) continue;
      against = facet;
      misses += 1;
    }
    // What one facet alone keeps out is counted under that one, what none keeps out under all.
    if (misses > 1) continue;
    for (const facet of against ? [against] : FACETS) {
      const count = counts[facet];
      for (const value of record.facets[facet] ?? []) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The facets under which a value is chosen. */
function narrowingOf(facets: Facets): Facet[] {
  return FACETS.filter((facet) => facets[facet]?.length);
}

function suits({ facets }: SearchRecord, facet: Facet, chosen: readonly string[] = []): boolean {
  return chosen.some((value) => facets[facet]?.includes(value));
}

export type Counts = Partial<Record<Facet, Record<string, number>>>;
