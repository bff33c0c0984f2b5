import { expect, it } from 'vitest';
import { connectionsOf } from './connections.ts';
import { makeGraph } from './graph.ts';
import type { Entry } from './library.ts';
import { caseStudy, libraryOf, page, practice, role, source, tied } from './test-library.ts';

const seeds = role('seeds');
const valley = caseStudy('valley');
const orchard = source('orchard');

it('shows what is stated before our readings, and links in running text apart', () => {
  const stated = { to: 'seeds', basis: 'stated' as const, at: 'S1-2.1' };
  const [group] = connectionsTo(
    seeds,
    practice('ours', { roles: [tied('seeds')] }),
    practice('theirs', { roles: [stated] }),
    practice('told', {}, '[Seeds](role:seeds). [ours]'),
  );
  expect(group?.ties.map(({ entry }) => entry.id)).toEqual(['theirs', 'ours']);
  expect(group?.mentions.map(({ entry }) => entry.id)).toEqual(['told']);
  expect(group?.all).toBeUndefined();
});

it('shows the first of many related examples, and says where all are', () => {
  const [group] = connectionsTo(seeds, ...many(40, { roles: [tied('seeds')] }));
  expect(group?.ties).toHaveLength(30);
  expect(group?.all).toEqual({ facet: 'role', value: 'seeds', count: 40 });
});

it('shows a dozen of the examples of a case study, whose story tells of them', () => {
  const groups = connectionsTo(valley, ...many(13, { caseStudy: 'valley' }));
  const examples = groups.find(({ kind }) => kind === 'practice');
  expect(examples?.ties).toHaveLength(12);
  expect(examples?.all).toEqual({ facet: 'authority', value: 'valley', count: 13 });
});

it('leaves no link out that has no other list', () => {
  const links = many(40, {}, '[Home](page:home). [ours]');
  expect(connectionsTo(page('home'), ...links)[0]).toMatchObject({ mentions: { length: 40 }, all: undefined });
});

function connectionsTo(here: Entry, ...entries: Entry[]) {
  const others = [seeds, valley, orchard, here].filter((entry, i, all) => all.indexOf(entry) === i);
  return connectionsOf(here, makeGraph(libraryOf(...others, ...entries)));
}

function many(count: number, fields: Parameters<typeof practice>[1] = {}, body = '') {
  return Array.from({ length: count }, (_, i) => practice(`example-${i}`, fields, body));
}
