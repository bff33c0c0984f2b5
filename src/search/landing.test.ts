import { describe, expect, it } from 'vitest';
import { type Found, landing } from './landing.ts';

const PLOTS: Found = {
  url: '/practices/plots/',
  names: ['Two families to a plot', 'patch of ground'],
  sections: [
    { url: '/practices/plots/', title: 'Two families to a plot', hits: 1, excerpt: 'top' },
    { url: '/practices/plots/#why', title: 'Why', hits: 3, excerpt: 'why' },
    { url: '/practices/plots/#took', title: 'What it took', hits: 3, excerpt: 'took' },
  ],
};

describe('a result', () => {
  it.each(['plot', 'Plot', 'families plot', 'fam', 'two fam pl', 'patch', '“plot”!', '', ' – '])(
    'lands at the top of its page when its title answers: “%s”',
    (query) => {
      expect(landing(query, PLOTS)).toEqual({ url: '/practices/plots/', heading: undefined });
    },
  );

  it.each(['weeds', 'plot weeds', 'plot patch', 'lot', 'plots'])(
    'lands at the heading with most hits otherwise: “%s”',
    (query) => {
      expect(landing(query, PLOTS)).toEqual({ url: '/practices/plots/#why', heading: 'Why', excerpt: 'why' });
    },
  );

  it('lands at the top when most hits stand before the first heading', () => {
    const sections = PLOTS.sections.map((section, i) => (i === 0 ? { ...section, hits: 9 } : section));
    expect(landing('weeds', { ...PLOTS, sections })).toEqual({ url: '/practices/plots/', heading: undefined });
  });

  it.each([
    ['there are no sections', []],
    ['no section has a hit', PLOTS.sections.map((section) => ({ ...section, hits: 0 }))],
  ])('lands at the top when %s', (_, sections) => {
    expect(landing('weeds', { ...PLOTS, sections })).toEqual({ url: '/practices/plots/', heading: undefined });
  });
});
