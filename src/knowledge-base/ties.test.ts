import { describe, expect, it } from 'vitest';
import { groupByKind, makeGraph, tiesOf } from './graph.ts';
import { approach, item, libraryOf, networkActivity, page, practice, role, tied } from './test-library.ts';

describe('ties as readers see them', () => {
  const seeds = role('seeds');
  const listening = approach('listening', { strategies: [item('strategy-walk')] });
  const plots = practice('plots', { approaches: [tied('listening'), tied('listening#strategy-walk')] });
  const gathering = networkActivity('gathering', { roles: [tied('seeds')] });
  const home = page('home', {}, '[Plots](practice:plots), [seeds](role:seeds), [asking](approach:listening). [ours]');
  const graph = makeGraph(libraryOf(home, gathering, plots, seeds, listening));

  it('are grouped by kind in the order of the menu, without empty groups', () => {
    expect(groupByKind(graph.outgoing(home)).map(({ kind }) => kind)).toEqual(['role', 'approach', 'practice']);
    expect(groupByKind([])).toEqual([]);
  });

  it('name an entry once, by its strongest tie', () => {
    const [group] = groupByKind([...graph.incoming(plots), ...graph.outgoing(plots)]);
    expect(group).toMatchObject({ kind: 'approach', ties: [{ entry: { id: 'listening' }, type: 'relation' }] });
    expect(group?.ties).toHaveLength(1);
  });

  it('name an entry by its relation even where a mention stands first', () => {
    const mention = graph.outgoing(home).filter(({ entry }) => entry === listening);
    const relation = graph.outgoing(plots).filter(({ entry }) => entry === listening);
    expect(groupByKind([...mention, ...relation])).toMatchObject([{ ties: [{ type: 'relation' }] }]);
  });

  it('can be narrowed to one kind', () => {
    expect(tiesOf(graph.outgoing(home), 'role').map(({ entry }) => entry.order)).toEqual([1]);
    expect(tiesOf(graph.outgoing(plots), 'approach').map(({ entry }) => entry.id)).toEqual(['listening']);
    expect(tiesOf(graph.outgoing(home), 'term')).toEqual([]);
  });
});
