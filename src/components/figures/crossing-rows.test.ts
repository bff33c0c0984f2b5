import { expect, it } from 'vitest';
import { cross } from '../../knowledge-base/crossings.ts';
import { approach, libraryOf, practice, role, tied } from '../../knowledge-base/test-library.ts';
import { crossingMatrix } from './crossing-rows.ts';
import { tally } from './tally.ts';

const both = { roles: [tied('seeds')], approaches: [tied('listening')] };

it('counts in each cell what is tied to both, and leads to its list', () => {
  const library = libraryOf(
    role('seeds'),
    role('water'),
    approach('listening'),
    practice('plots', both),
    practice('beds', both),
  );
  const { columns, rows } = crossingMatrix(cross(library, 'role', 'approach'));
  expect(columns).toMatchObject([{ name: 'listening', href: '/approaches/listening/' }]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    [{ count: 2, href: '#seeds-and-listening', says: '2: seeds and listening' }],
    [{ count: 0, href: '#water-and-listening', says: '0: water and listening' }],
  ]);
});

it('draws a stroke for each, in fives', () => {
  expect(tally(7).path.match(/M/g)).toHaveLength(7);
  const places = [...tally(6).path.matchAll(/M(\d+)/g)].map(([, x]) => Number(x));
  expect((places[5] ?? 0) - (places[4] ?? 0)).toBeGreaterThan((places[4] ?? 0) - (places[3] ?? 0));
});
