import { describe, expect, it } from 'vitest';
import { principle } from './principle.ts';

const point = (id: string) => ({ id, name: id, text: id, at: 'S1-2.1' });
const fields = {
  title: 'Growth',
  order: 1,
  summary: { text: 'It grows.', at: 'ours' },
  points: ['point-a', 'point-b'].map(point),
};
const drawn = (branches: object[], roles?: object) =>
  principle.safeParse({
    ...fields,
    tree: { id: 'figure-tree', name: 'Tree', text: 'It shows.', at: 'ours', branches, ...(roles && { roles }) },
  });

describe('the tree of a principle', () => {
  it('grows from its points, each branch below the one that bears it', () => {
    const roles = { under: 'point-b', at: 'S1-7.1' };
    expect(drawn([{ id: 'point-a' }, { id: 'point-b', under: 'point-a' }], roles).success).toBe(true);
  });

  it.each([
    ['a branch that is none of its points', [{ id: 'point-c' }], undefined, 'id of one of its points'],
    [
      'a branch before the one that bears it',
      [{ id: 'point-a', under: 'point-b' }, { id: 'point-b' }],
      undefined,
      'stands above it',
    ],
    ['roles on no branch', [{ id: 'point-a' }], { under: 'point-b', at: 'ours' }, 'stands above it'],
  ])('is refused with %s', (_, branches, roles, message) => {
    expect(drawn(branches, roles).error?.issues[0]?.message).toContain(message);
  });
});
