import { describe, expect, it } from 'vitest';
import { contentWith, SITUATIONS } from '../../tests/fixtures/content/content-with.ts';
import { FAULTS } from '../../tests/fixtures/content/expected-faults.ts';
import { checkContent } from './content.ts';

describe.each(Object.entries(FAULTS))('the gate finds what is wrong with %s', (_, situations) => {
  it.each(Object.entries(situations))('%s', (situation, told) => {
    expect(checkContent(contentWith(situation))).toEqual(
      told.map(([file, line, what]) => ({
        file,
        line,
        what: expect.stringMatching(what),
        mend: expect.stringMatching(/\S/),
      })),
    );
  });
});

it('has a row for every situation, and a situation for every row', () => {
  const told = Object.values(FAULTS).flatMap((situations) => Object.keys(situations));
  expect([...told, 'three-files-at-once'].sort()).toEqual([...SITUATIONS].sort());
});
