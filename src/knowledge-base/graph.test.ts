import { describe, expect, it } from 'vitest';
import { makeGraph } from './graph.ts';
import {
  approach,
  caseStudy,
  item,
  libraryOf,
  networkActivity,
  page,
  practice,
  role,
  source,
  term,
  tied,
} from './test-library.ts';

const seeds = role('seeds', { activities: [item('activity-list')] });
const listening = approach('listening', { strategies: [item('strategy-walk')] });
const orchard = source('orchard');

describe('what an entry points to', () => {
  it('is its relations, with their ground, where it belongs, and the links in its body', () => {
    const plots = practice(
      'plots',
      {
        caseStudy: 'northvale',
        roles: [{ to: 'seeds', basis: 'stated', at: 'S1-2.1' }],
        approaches: [tied('listening#strategy-walk')],
      },
      '## Why [#why]\n\nAt the [AGM](term:agm). [ours]',
    );
    const graph = makeGraph(libraryOf(plots, seeds, listening, orchard, caseStudy('northvale'), term('agm')));
    expect(graph.outgoing(plots)).toMatchObject([
      {
        type: 'relation',
        entry: { id: 'seeds' },
        part: undefined,
        basis: 'stated',
        at: { locators: [{ prefix: 'S1', section: 2, first: 1 }] },
      },
      { type: 'relation', entry: { id: 'listening' }, part: 'strategy-walk', basis: 'editorial', why: 'It is so.' },
      { type: 'belongs', entry: { id: 'northvale' }, basis: 'stated' },
      { type: 'mention', entry: { id: 'agm' }, basis: 'editorial' },
    ]);
  });

  it('is nothing for an entry that names no other', () => {
    expect(makeGraph(libraryOf(seeds)).outgoing(seeds)).toEqual([]);
  });

  it('is the booklet of a case study, and the neighbours of a term', () => {
    const northvale = caseStudy('northvale');
    const plot = term('plot', { see: ['agm'] });
    const graph = makeGraph(libraryOf(northvale, orchard, plot, term('agm')));
    expect(graph.outgoing(northvale)).toMatchObject([{ type: 'belongs', entry: { kind: 'source', id: 'orchard' } }]);
    expect(graph.outgoing(plot)).toMatchObject([{ type: 'belongs', entry: { kind: 'term', id: 'agm' } }]);
  });
});

describe('what points to an entry', () => {
  const plots = practice('plots', { roles: [tied('seeds#activity-list')] });
  const gathering = networkActivity('gathering', { roles: [tied('seeds')] });
  const home = page('home', {}, '## Seeds [#sowing]\n\nOf [seeds](role:seeds#what). [ours]');
  const withHeading = role('seeds', { activities: [item('activity-list')] }, '## What it is [#what]');
  const graph = makeGraph(libraryOf(withHeading, gathering, plots, home));

  it('is all that names it, its items or its headings', () => {
    expect(graph.incoming(withHeading).map(({ entry }) => entry.id)).toEqual(['gathering', 'plots', 'home']);
  });

  it('is, for one item, what names that item alone', () => {
    expect(graph.incoming(withHeading, 'activity-list').map(({ entry }) => entry.id)).toEqual(['plots']);
    expect(graph.incoming(withHeading, 'activity-other')).toEqual([]);
  });

  it('tells under which heading a link stands', () => {
    expect(graph.incoming(withHeading, 'what')).toMatchObject([
      { type: 'mention', entry: { id: 'home' }, part: 'sowing' },
    ]);
  });

  it('is nothing for an entry that nobody names', () => {
    expect(graph.incoming(plots)).toEqual([]);
  });
});

describe('several ties to one place', () => {
  it('leave the strongest: a relation before a mention', () => {
    const plots = practice(
      'plots',
      { roles: [tied('seeds')] },
      'Of [seeds](role:seeds), and [again](role:seeds). [ours]',
    );
    expect(makeGraph(libraryOf(plots, seeds)).incoming(seeds)).toMatchObject([
      { type: 'relation', entry: { id: 'plots' } },
    ]);
  });

  it('leave a belonging before a mention', () => {
    const plots = practice('plots', { caseStudy: 'northvale' }, 'In [Northvale](case-study:northvale). [ours]');
    const graph = makeGraph(libraryOf(plots, caseStudy('northvale'), orchard));
    expect(graph.outgoing(plots)).toMatchObject([{ type: 'belongs' }]);
  });

  it('do not count at an item where its own page makes them', () => {
    const own = { ...seeds, body: page('x', {}, 'See [the list](role:seeds#activity-list). [ours]').body };
    const plots = practice('plots', { roles: [tied('seeds#activity-list')] });
    const ties = makeGraph(libraryOf(plots, own)).incoming(own, 'activity-list');
    expect(ties.map(({ entry }) => entry.id)).toEqual(['plots']);
  });

  it('stay apart when they go to an entry and to an item of it', () => {
    const plots = practice('plots', { approaches: [tied('listening'), tied('listening#strategy-walk')] });
    const graph = makeGraph(libraryOf(plots, listening));
    expect(graph.outgoing(plots).map(({ part }) => part)).toEqual([undefined, 'strategy-walk']);
  });
});

describe('a name that nothing has', () => {
  it.each([
    ['an entry', practice('plots', { roles: [tied('shovels')] }), 'role:shovels'],
    ['an item', practice('plots', { roles: [tied('seeds#activity-nap')] }), 'role:seeds#activity-nap'],
    ['a case study', practice('plots', { caseStudy: 'eastvale' }), 'case-study:eastvale'],
    ['a neighbour', term('plot', { see: ['spade'] }), 'term:spade'],
    ['an entry in a body', page('plots', {}, 'A [pond](practice:pond). [ours]'), 'practice:pond'],
    ['a heading in a body', page('plots', {}, '[Seeds](role:seeds#why). [ours]'), 'role:seeds#why'],
    ['a kind in a body', page('plots', {}, 'A [pond](example:pond). [ours]'), 'example'],
  ])('stops the build, telling who names what: %s', (_, entry, name) => {
    const build = () => makeGraph(libraryOf(entry, seeds));
    expect(build).toThrow(`${entry.kind}:${entry.id}`);
    expect(build).toThrow(name);
  });
});
