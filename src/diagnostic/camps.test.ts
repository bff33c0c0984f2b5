import { expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';
import { campsOf } from './camps.ts';
import { decode, pool } from './index.ts';

it.each([
  [null, null],
  [0, 'all'],
  [0.01, 'mostly'],
  [0.4, 'mostly'],
  [0.41, 'divided'],
  [0.7, 'divided'],
  [0.71, 'widely'],
  [1, 'widely'],
])('a share of %s is said as %s', (differ, agreement) => {
  expect(agreementOf(differ)).toBe(agreement);
});

it('puts people of one mind together, the most first, and leaves out who has no result', () => {
  const codes = ['14M-J93', '17Z-DPQ', '14P-943', '179-EP3', '18D-6HG', '1FG-Y9H', '14P-943'];
  expect(campsOf(pool(codes.map(decode)).people)).toEqual([
    { top: ['directing'], labels: ['C', 'G'] },
    { top: ['consulting'], labels: ['A'] },
    { top: ['landscaping'], labels: ['B'] },
    { top: ['enquiring'], labels: ['D'] },
    { top: ['replicating', 'enquiring'], labels: ['E'] },
  ]);
});
