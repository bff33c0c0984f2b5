import type { Facet } from '../search/facets.ts';
import type { FacetValues } from './facet-values.ts';
import { facetsOf } from './facets-of.ts';
import type { Library, Practice } from './library.ts';

/** Practice examples by each value of each facet; values without any are left out, and so is their kind. */
export function practicesUnder(
  { practice: practices }: Pick<Library, 'practice'>,
  offered: readonly FacetValues[],
): PracticesByFacet[] {
  const under = new Map<string, Practice[]>();
  for (const practice of practices) {
    for (const [facet, values] of Object.entries(facetsOf(practice))) {
      for (const value of new Set(values)) {
        const known = under.get(`${facet}:${value}`);
        if (known) known.push(practice);
        else under.set(`${facet}:${value}`, [practice]);
      }
    }
  }
  return offered
    .filter(({ facet }) => facet !== 'kind')
    .map(({ facet, name, values }) => ({
      facet,
      name,
      values: values
        .map((value) => ({ ...value, practices: under.get(`${facet}:${value.value}`) ?? [] }))
        .filter((value) => value.practices.length > 0),
    }))
    .filter(({ values }) => values.length > 0);
}

/** On what ground practice examples stand under a facet, in words for their readers. */
export function groundOf(facet: Facet): string {
  if (facet === 'theme') return 'Themes are our reading of what an example is about.';
  if (facet === 'authority') return 'As the booklets tell it.';
  return 'Some of these relations are stated by a booklet, some are our reading: each page says which, and on what ground.';
}

export type PracticesByFacet = {
  facet: Facet;
  name: string;
  values: { value: string; name: string; practices: Practice[] }[];
};
