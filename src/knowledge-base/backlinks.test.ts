import { describe, expect, it } from 'vitest';
import { firstOf, longBacklinks } from './backlinks.ts';
import { makeCitations } from './citations.ts';
import { makeGraph } from './graph.ts';
import { item, libraryOf, page, practice, role, source, term, tied } from './test-library.ts';

describe('of what points to one thing', () => {
  it('a dozen is shown', () => {
    expect(firstOf([...'abcdefghijkl'])).toEqual({ shown: [...'abcdefghijkl'], more: 0 });
  });

  it('of more the first are, and nothing is uncounted', () => {
    expect(firstOf([...'abcdefghijklm'])).toEqual({ shown: ['a', 'b', 'c', 'd'], more: 9 });
  });
});

describe('a page of backlinks', () => {
  const seeds = role('seeds', { activities: [item('activity-sow')] });
  const home = page('home');
  const plot = term('plot');
  const paragraphs = [{ n: '2.1', gist: 'A gist.', opens: 'It opens' }];
  const orchard = source('orchard', { sections: [{ n: 2, level: 2, heading: 'One', paragraphs }] });

  it.each([
    ['an entry that many texts link to', '[It](page:home). [ours]', {}, ['page:home']],
    ['a term that many use', '[It](term:plot). [ours]', {}, ['term:plot']],
    ['an item that many relate to', '', { roles: [tied('seeds#activity-sow')] }, ['role:seeds#activity-sow']],
    ['a paragraph that many cite', 'It. [S1-2.1]', {}, ['source:orchard#p2-1']],
    ['none for a role: its examples have a list of their own', '', { roles: [tied('seeds')] }, []],
  ])('is made for %s', (_, body, fields, made) => {
    expect(longOf(13, body, fields).map(({ name }) => name)).toEqual(made);
    expect(longOf(12, body, fields)).toEqual([]);
    for (const { links } of longOf(13, body, fields)) expect(links).toHaveLength(13);
  });

  function longOf(count: number, body: string, fields: Parameters<typeof practice>[1]) {
    const users = Array.from({ length: count }, (_, i) => practice(`user-${i}`, fields, body));
    const library = libraryOf(seeds, home, plot, orchard, ...users);
    return longBacklinks(library, makeGraph(library), makeCitations(library)).map(({ to, part, links }) => ({
      name: part ? `${to.kind}:${to.id}#${part}` : `${to.kind}:${to.id}`,
      links,
    }));
  }
});
