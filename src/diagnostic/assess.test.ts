import { describe, expect, it } from 'vitest';
import { assess, decode } from './index.ts';

describe('a result', () => {
  it('gives six rows with their reasons', () => {
    expect(assess(decode('14P-943')).ranking).toEqual([
      {
        approach: 'directing',
        net: 3,
        matches: ['purpose', 'knowledge', 'structures', 'capacity'],
        against: ['influence'],
      },
      { approach: 'consulting', net: 1, matches: ['influence'], against: [] },
      ...['enquiring', 'replicating', 'responding', 'landscaping'].map((approach) => ({
        approach,
        net: 0,
        matches: [],
        against: [],
      })),
    ]);
  });

  it('is insufficient for no answers at all', () => {
    expect(assess({})).toMatchObject({ band: 'insufficient', top: [], couldBe: null, answered: 0, unknown: 7 });
  });
});
