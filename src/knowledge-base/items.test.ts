import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../collections.ts';
import { SCHEMAS } from '../schemas/index.ts';
import { ITEM_LISTS, itemsOf, nameOfPart } from './items.ts';
import { approach, caseStudy, item, page, practice, role, source, term } from './test-library.ts';

describe('the items of an entry', () => {
  it('are those of all its lists, in the order of the page', () => {
    const listening = approach('listening', {
      questions: [item('question-fit')],
      risks: [item('risk-talk'), item('risk-time')],
      strategies: [item('strategy-walk')],
    });
    expect(itemsOf(listening).map(({ list, item: { id } }) => [list, id])).toEqual([
      ['conditions', 'condition-knowledge'],
      ['conditions', 'condition-structures'],
      ['conditions', 'condition-capacity'],
      ['strategies', 'strategy-walk'],
      ['risks', 'risk-talk'],
      ['risks', 'risk-time'],
      ['questions', 'question-fit'],
    ]);
  });

  it('are the gaps of a source too', () => {
    expect(itemsOf(source('orchard', { gaps: [item('gap-map')] }))).toMatchObject([
      { list: 'gaps', item: { id: 'gap-map' } },
    ]);
  });

  it('are none where there are no lists', () => {
    expect(itemsOf(practice('plots'))).toEqual([]);
    expect(itemsOf(term('plot', { see: ['agm'], aliases: ['bed'] }))).toEqual([]);
  });

  it('have a heading for every list that some schema has, and for no other', () => {
    const lists = KINDS.flatMap((kind) => Object.entries(SCHEMAS[kind].shape))
      .filter(([, schema]) => holdsItems(schema))
      .map(([field]) => field);
    expect(Object.keys(ITEM_LISTS).sort()).toEqual([...new Set(lists)].sort());
  });
});

describe('the name of a part', () => {
  const northvale = caseStudy(
    'northvale',
    { dos: [{ id: 'do-meet', name: 'Meet often', text: 'Meet.', at: 'ours' }] },
    '## How it began [#began]',
  );

  it.each([
    ['an item', 'do-meet', 'Meet often'],
    ['a heading', 'began', 'How it began'],
  ])('is that of %s', (_, id, name) => {
    expect(nameOfPart(northvale, id)).toBe(name);
  });

  it('is unknown for any other id', () => {
    expect(nameOfPart(northvale, 'ended')).toBeUndefined();
    expect(nameOfPart(page('home'), 'do-meet')).toBeUndefined();
    expect(nameOfPart(role('seeds'), '')).toBeUndefined();
  });
});

/** A field is a list of items when it asks each member for a name. */
function holdsItems(schema: z.ZodType): boolean {
  return schema.safeParse([{ name: null }]).error?.issues.some(({ path }) => path.join() === '0,name') ?? false;
}
