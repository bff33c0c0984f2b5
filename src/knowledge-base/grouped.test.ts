import { describe, expect, it } from 'vitest';
import { KINDS } from '../collections.ts';
import { groupEntries } from './grouped.ts';
import { caseStudy, libraryOf, practice, role } from './test-library.ts';

describe('the entries of a list page', () => {
  it('are practices by authority, in the order of the case studies, unnamed ones last', () => {
    const library = libraryOf(
      caseStudy('southvale', { authority: 'Southvale' }),
      caseStudy('northvale', { authority: 'The town of Northvale' }),
      practice('swaps'),
      practice('plots', { caseStudy: 'northvale' }),
      practice('meadow', { caseStudy: 'southvale' }),
      practice('mowing', { caseStudy: 'southvale' }),
    );
    expect(groupEntries(library, 'practice').map(({ name, entries }) => [name, entries.map(({ id }) => id)])).toEqual([
      ['Southvale', ['meadow', 'mowing']],
      ['The town of Northvale', ['plots']],
      [expect.stringMatching(/\S/), ['swaps']],
    ]);
  });

  it('stand in no empty group', () => {
    const library = libraryOf(
      caseStudy('northvale'),
      caseStudy('southvale'),
      practice('plots', { caseStudy: 'northvale' }),
    );
    expect(groupEntries(library, 'practice').map(({ name }) => name)).toEqual(['northvale']);
    expect(groupEntries(libraryOf(caseStudy('northvale')), 'practice')).toEqual([]);
  });

  it.each(KINDS.filter((kind) => kind !== 'practice'))('are one nameless group for a %s', (kind) => {
    const library = libraryOf(role('seeds'), role('tools'), caseStudy('northvale'));
    expect(groupEntries(library, kind)).toEqual([{ name: undefined, entries: library[kind] }]);
  });
});
