import { describe, expect, it } from 'vitest';
import { facetsOf } from './facets-of.ts';
import { approach, caseStudy, networkActivity, practice, role, term, tied } from './test-library.ts';

describe('what search finds an entry under', () => {
  it('is, for a practice, all that it relates to, items folded into their owners', () => {
    const plots = practice('plots', {
      caseStudy: 'northvale',
      themes: ['sharing', 'growing', 'sharing'],
      roles: [tied('seeds#activity-list'), tied('seeds'), tied('tools')],
      approaches: [tied('listening#strategy-walk'), tied('listening#risk-talk')],
      networkActivities: [tied('gathering')],
    });
    expect(facetsOf(plots)).toEqual({
      kind: ['practice'],
      role: ['seeds', 'tools'],
      approach: ['listening'],
      'network-activity': ['gathering'],
      theme: ['sharing', 'growing'],
      authority: ['northvale'],
    });
  });

  it('is “unnamed” for a practice whose authority no booklet names', () => {
    expect(facetsOf(practice('swaps'))).toMatchObject({ authority: ['unnamed'] });
  });

  it.each([
    ['role', role('seeds')],
    ['approach', approach('listening')],
    ['network-activity', networkActivity('gathering')],
  ] as const)('is itself for a %s', (facet, entry) => {
    expect(facetsOf(entry)).toMatchObject({ kind: [facet], [facet]: [entry.id], theme: [], authority: [] });
  });

  it('is itself as an authority for a case study', () => {
    expect(facetsOf(caseStudy('northvale'))).toMatchObject({ kind: ['case-study'], authority: ['northvale'] });
  });

  it('is its roles beside itself for an approach', () => {
    expect(facetsOf(approach('listening', { roles: [tied('seeds')] }))).toMatchObject({
      role: ['seeds'],
      approach: ['listening'],
    });
  });

  it('is its kind alone for a term', () => {
    expect(facetsOf(term('plot'))).toEqual({
      kind: ['term'],
      role: [],
      approach: [],
      'network-activity': [],
      theme: [],
      authority: [],
    });
  });
});
