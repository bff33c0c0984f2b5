import { FACETS, type Facet, type Facets } from './facets.ts';
import type { SearchRecord } from './record.ts';

/** What remains under the chosen values: those of one facet widen, facets together narrow. */
export function narrow<T extends { record: SearchRecord }>(results: readonly T[], facets: Facets): T[] {
  return results.filter(({ record }) => FACETS.every((facet) => suits(record, facet, facets[facet])));
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
  for (const { record } of results) {
    const against = FACETS.filter((facet) => !suits(record, facet, facets[facet]));
    // What one facet alone keeps out is counted under that one, what none keeps out under all.
    if (against.length > 1) continue;
    for (const facet of against.length ? against : FACETS) {
      for (const value of new Set(record.facets[facet])) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}

function suits({ facets }: SearchRecord, facet: Facet, chosen: readonly string[] | undefined): boolean {
  return !chosen?.length || chosen.some((value) => facets[facet]?.includes(value));
}

export type Counts = Partial<Record<Facet, Record<string, number>>>;
