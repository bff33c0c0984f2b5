import { describe, expect, it } from 'vitest';
import { firstOf, longBacklinks } from './backlinks.ts';
import { makeCitations } from './citations.ts';
import { makeGraph } from './graph.ts';
import { item, libraryOf, page, practice, role, source, term, tied } from './test-library.ts';

describe('of what points to one thing', () => {
  it('a dozen is shown, of what uses a term four', () => {
    expect(firstOf([...'abcdefghijkl'], 'role')).toEqual({ shown: [...'abcdefghijkl'], more: 0 });
    expect(firstOf([...'abc'], 'term')).toEqual({ shown: [...'abc'], more: 0 });
  });

  it('of more the first are, and nothing is uncounted', () => {
    expect(firstOf([...'abcdefghijklm'], 'role')).toEqual({ shown: [...'abc'], more: 10 });
    expect(firstOf([...'abcdefg'], 'term')).toEqual({ shown: [...'ab'], more: 5 });
  });
});

describe('a page of backlinks', () => {
  const seeds = role('seeds', { activities: [item('activity-sow')] });
  const home = page('home');
  const plot = term('plot');
  const paragraphs = [{ n: '2.1', gist: 'A gist.', opens: 'It opens' }];
  const orchard = source('orchard', { sections: [{ n: 2, level: 2, heading: 'One', paragraphs }] });

  it.each([
    ['an entry that many texts link to', 13, '[It](page:home). [ours]', {}, ['page:home']],
    ['a term that many use', 4, '[It](term:plot). [ours]', {}, ['term:plot']],
    ['an item that many relate to', 13, '', { roles: [tied('seeds#activity-sow')] }, ['role:seeds#activity-sow']],
    ['a paragraph that many cite', 13, 'It. [S1-2.1]', {}, ['source:orchard#p2-1']],
    ['no role: its examples have a list of their own', 40, '', { roles: [tied('seeds')] }, []],
  ])('is made for %s', (_, count, body, fields, made) => {
    const long = longOf(count, body, fields);
    expect(long.map(({ name }) => name)).toEqual(made);
    for (const { links } of long) expect(links).toHaveLength(count);
    if (made.length) expect(longOf(count - 1, body, fields)).toEqual([]);
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
