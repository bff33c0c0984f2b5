import { expect, it } from 'vitest';
import { cross } from '../../knowledge-base/crossings.ts';
import { approach, libraryOf, practice, role, tied } from '../../knowledge-base/test-library.ts';
import { crossingMatrix } from './crossing-rows.ts';
import { listOf } from './first-practices.ts';
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
  const places = placesOf(tally(7).path);
  expect(places).toEqual([1, 5, 9, 13, 17, 25, 29]);
  expect(tally(7).width).toBe(30);
});

it('lists of many the first, and leads to the rest by a search for both', () => {
  const many = Array.from({ length: 15 }, (_, i) => practice(`plots-${i}`, both));
  const [crossing] = cross(libraryOf(role('seeds'), approach('listening'), ...many), 'role', 'approach');
  const [cell] = crossing?.cells ?? [];
  const { shown, rest } = listOf(cell?.practices ?? [], { role: ['seeds'], approach: ['listening'] });
  expect(shown.map(({ id }) => id)).toEqual(many.slice(0, 12).map(({ id }) => id));
  expect(rest).toEqual({ text: '3 more', href: '/search/?kind=practice&role=seeds&approach=listening' });
});

it('lists few whole', () => {
  const few = Array.from({ length: 12 }, (_, i) => practice(`plots-${i}`, both));
  expect(listOf(few, { role: ['seeds'] })).toEqual({ shown: few, rest: undefined });
});

/** How far from the left each stroke of a path stands. */
function placesOf(path: string): number[] {
  let place = 0;
  return [...path.matchAll(/m(\d+)/gi)].map(([, step]) => {
    place += Number(step);
    return place;
  });
}
