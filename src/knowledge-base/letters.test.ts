import { describe, expect, it } from 'vitest';
import { termsByLetter } from './letters.ts';
import { term } from './test-library.ts';

describe('the letters of the glossary', () => {
  it('have their terms in the order of the list, small letters and capitals together', () => {
    expect(letters('AGM', 'allotment', 'plot', 'Pond')).toEqual([
      ['A', ['AGM', 'allotment']],
      ['P', ['plot', 'Pond']],
    ]);
  });

  it('have one group for all digits', () => {
    expect(letters('14–19 plots', '3 fields', 'A field')).toEqual([
      ['0–9', ['14–19 plots', '3 fields']],
      ['A', ['A field']],
    ]);
  });

  it('pass over marks before the first letter', () => {
    expect(letters('“Great Debate”', '(a) gate')).toEqual([
      ['G', ['“Great Debate”']],
      ['A', ['(a) gate']],
    ]);
  });

  it('have one group each, even for a list out of order', () => {
    expect(letters('plot', 'AGM', 'pond')).toEqual([
      ['P', ['plot', 'pond']],
      ['A', ['AGM']],
    ]);
  });

  it('have an anchor each', () => {
    const terms = ['3 fields', 'AGM', 'plot'].map((title, i) => term(`t${i}`, { title }));
    const anchors = termsByLetter(terms).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(3);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]+$/);
  });

  it('are none without terms', () => {
    expect(letters()).toEqual([]);
  });
});

function letters(...titles: string[]) {
  return termsByLetter(titles.map((title, i) => term(`t${i}`, { title }))).map(({ letter, terms }) => [
    letter,
    terms.map(({ title }) => title),
  ]);
}
