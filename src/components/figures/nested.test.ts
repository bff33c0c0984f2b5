import { expect, it } from 'vitest';
import { nested } from './nested.ts';

it('puts each member under the one that it names, in the order written', () => {
  const tree = nested([
    { id: 'a' },
    { id: 'b', within: 'a' },
    { id: 'c' },
    { id: 'd', within: 'b' },
    { id: 'e', within: 'a' },
  ]);
  expect(tree).toMatchObject([
    {
      member: { id: 'a' },
      under: [{ member: { id: 'b' }, under: [{ member: { id: 'd' } }] }, { member: { id: 'e' } }],
    },
    { member: { id: 'c' }, under: [] },
  ]);
});

it('changes when a relation changes', () => {
  const moved = nested([{ id: 'a' }, { id: 'c' }, { id: 'b', within: 'c' }]);
  expect(moved.map(({ under }) => under.length)).toEqual([0, 1]);
});
