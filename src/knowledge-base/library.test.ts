import { describe, expect, it } from 'vitest';
import { KINDS } from '../collections.ts';
import { allEntries, sortLibrary } from './library.ts';
import { caseStudy, libraryOf, page, practice, role, source, term } from './test-library.ts';

describe('a library in reading order', () => {
  it('has entries with a number in the order of their numbers', () => {
    const { role: roles } = sortLibrary(
      libraryOf(role('alpha', { order: 10 }), role('beta', { order: 9 }), role('gamma', { order: -1 })),
    );
    expect(roles.map(({ id }) => id)).toEqual(['gamma', 'beta', 'alpha']);
  });

  it('has entries without one by title, whatever their case and accents, numbers by their size', () => {
    const titles = ['plot 10', 'Plot 9', 'école', 'Ecology', 'zeal', 'AGM'];
    const { term: terms } = sortLibrary(libraryOf(...titles.map((title, i) => term(`t${i}`, { title }))));
    expect(terms.map(({ title }) => title)).toEqual(['AGM', 'école', 'Ecology', 'Plot 9', 'plot 10', 'zeal']);
  });

  it('has entries of the same number by title, and of the same title by id', () => {
    const { role: roles } = sortLibrary(
      libraryOf(role('b', { title: 'One' }), role('c', { title: 'Another' }), role('a', { title: 'One' })),
    );
    expect(roles.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('is the same whatever order it was read in', () => {
    const entries = [
      role('b'),
      role('a'),
      practice('d'),
      practice('c'),
      term('e'),
      source('f', { order: 2 }),
      source('g'),
    ];
    expect(sortLibrary(libraryOf(...entries.toReversed()))).toEqual(sortLibrary(libraryOf(...entries)));
  });
});

it('lists all entries, kind by kind in the order of the menu', () => {
  const library = libraryOf(page('p'), source('s'), role('r'), caseStudy('c'), practice('x'), practice('y'));
  const kinds = allEntries(library).map(({ kind }) => kind);
  expect(kinds).toEqual(KINDS.flatMap((kind) => library[kind].map(() => kind)));
  expect(kinds).toHaveLength(6);
});
