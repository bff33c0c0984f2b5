import { describe, expect, it } from 'vitest';
import { cross } from './crossings.ts';
import { deeds } from './deeds.ts';
import { approach, caseStudy, libraryOf, practice, role, tied } from './test-library.ts';

const seeds = role('seeds');
const water = role('water', { order: 2 });
const valley = caseStudy('valley');
const listening = approach('listening');
const stated = { to: 'seeds#activity-sowing', basis: 'stated' as const, at: 'S1-2.1' };
const plots = practice('plots', {
  caseStudy: 'valley',
  roles: [stated, tied('seeds')],
  approaches: [tied('listening#x')],
});
const wells = practice('wells', { caseStudy: 'valley', roles: [tied('seeds'), tied('water')] });
const fences = practice('fences', { roles: [tied('water')] });

describe('what each authority did for each role', () => {
  const rows = deeds(libraryOf(seeds, water, valley, plots, wells, fences));

  it('keeps what a booklet tells apart from what we put there, each example once', () => {
    expect(rows[0]?.cells[0]).toEqual({ authority: 'valley', stated: [plots], editorial: [wells] });
  });

  it('has an empty cell where nothing is told, and one column for authorities without a name', () => {
    expect(rows[0]?.cells[1]).toEqual({ authority: 'unnamed', stated: [], editorial: [] });
    expect(rows[1]?.cells).toEqual([
      { authority: 'valley', stated: [], editorial: [wells] },
      { authority: 'unnamed', stated: [], editorial: [fences] },
    ]);
  });
});

describe('the map', () => {
  it('has in each cell what is tied to its row and to its column', () => {
    const crossing = cross(libraryOf(seeds, water, valley, listening, plots, wells), 'role', 'approach');
    expect(crossing.map(({ cells }) => cells.map(({ practices }) => practices))).toEqual([[[plots]], [[]]]);
  });

  it('changes when a relation changes', () => {
    const moved = practice('plots', { roles: [tied('water')], approaches: [tied('listening')] });
    const crossing = cross(libraryOf(seeds, water, listening, moved), 'role', 'approach');
    expect(crossing.map(({ cells }) => cells[0]?.practices)).toEqual([[], [moved]]);
  });
});
