import { describe, expect, it } from 'vitest';
import { FACETS, type Facet } from '../search/facets.ts';
import { facetValues } from './facet-values.ts';
import type { Library } from './library.ts';
import { approach, caseStudy, libraryOf, practice, role, tied } from './test-library.ts';

const THEMES = new Map([
  ['growing', { name: 'Growing' }],
  ['sharing', { name: 'Sharing' }],
  ['digging', { name: 'Digging' }],
]);

const LIBRARY = libraryOf(
  role('tools', { title: 'Lending tools' }),
  role('seeds', { title: 'Bringing seeds' }),
  caseStudy('northvale', { authority: 'The town of Northvale' }),
  caseStudy('southvale', { authority: 'Southvale' }),
  practice('plots', { caseStudy: 'northvale', themes: ['sharing', 'growing'], roles: [tied('seeds')] }),
);

describe('what search can be narrowed to', () => {
  it('is every facet, in its order, each with a name', () => {
    const offered = facetValues(LIBRARY, THEMES);
    expect(offered.map(({ facet }) => facet)).toEqual(FACETS);
    for (const { name } of offered) expect(name).toMatch(/\S/);
  });

  it('is only what some entry has, in the order of the menu, of the list or of reading', () => {
    expect(valuesOf(LIBRARY, 'kind')).toEqual(['case-study', 'role', 'practice']);
    expect(valuesOf(LIBRARY, 'theme')).toEqual(['growing', 'sharing']);
    expect(valuesOf(LIBRARY, 'role')).toEqual(['tools', 'seeds']);
    expect(valuesOf(LIBRARY, 'approach')).toEqual([]);
  });

  it('has an approach as soon as there is one, without a list kept by hand', () => {
    expect(valuesOf(libraryOf(approach('waiting')), 'approach')).toEqual(['waiting']);
  });

  it('is named as readers know it', () => {
    expect(namesOf(LIBRARY, 'role')).toEqual(['Lending tools', 'Bringing seeds']);
    expect(namesOf(LIBRARY, 'authority')).toEqual(['The town of Northvale', 'Southvale']);
    expect(namesOf(LIBRARY, 'theme')).toEqual(['Growing', 'Sharing']);
  });

  it('has unnamed authorities last, where there are any', () => {
    const library = libraryOf(caseStudy('northvale'), practice('swaps'));
    expect(valuesOf(library, 'authority')).toEqual(['northvale', 'unnamed']);
    expect(valuesOf(LIBRARY, 'authority')).not.toContain('unnamed');
  });
});

function offeredFor(library: Library, facet: Facet) {
  return facetValues(library, THEMES).find((offered) => offered.facet === facet)?.values ?? [];
}

function valuesOf(library: Library, facet: Facet): string[] {
  return offeredFor(library, facet).map(({ value }) => value);
}

function namesOf(library: Library, facet: Facet): string[] {
  return offeredFor(library, facet).map(({ name }) => name);
}
