import type { Facet } from '../search/facets.ts';
import type { FacetValues } from './facet-values.ts';
import { facetsOf } from './facets-of.ts';
import type { Library, Practice } from './library.ts';

/** Practice examples by each value of each facet; values without any are left out, and so is their kind. */
export function practicesUnder(
  { practice: practices }: Pick<Library, 'practice'>,
  offered: readonly FacetValues[],
): PracticesByFacet[] {
  return offered
    .filter(({ facet }) => facet !== 'kind')
    .map(({ facet, name, values }) => ({
      facet,
      name,
      values: values
        .map((value) => ({
          ...value,
          practices: practices.filter((practice) => facetsOf(practice)[facet]?.includes(value.value)),
        }))
        .filter((value) => value.practices.length > 0),
    }))
    .filter(({ values }) => values.length > 0);
}

export type PracticesByFacet = {
  facet: Facet;
  name: string;
  values: { value: string; name: string; practices: Practice[] }[];
};
