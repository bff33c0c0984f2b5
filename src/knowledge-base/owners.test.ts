import { expect, test } from 'vitest';
import { owners } from './owners.ts';

test('relations to items count for their owner, once', () => {
  const relations = [
    { to: 'membership#criteria', basis: 'editorial' },
    { to: 'resources', basis: 'editorial' },
    { to: 'membership', basis: 'stated' },
    { to: 'membership#invite', basis: 'editorial' },
  ];
  expect(owners(relations)).toEqual([
    { id: 'membership', basis: 'stated' },
    { id: 'resources', basis: 'editorial' },
  ]);
});
