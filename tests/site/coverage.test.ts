import { expect, test } from 'vitest';
import { readContent, validFiles } from '../../src/content-reader/read.ts';

/** The booklets hold 547 paragraphs; the check that each of substance is cited counts on this division. */
test('438 paragraphs are of substance, 109 are not and say why', () => {
  const paragraphs = validFiles(readContent('content'), 'source').flatMap(({ data }) =>
    data.sections.flatMap((section) => section.paragraphs),
  );
  expect(paragraphs.filter(({ substance }) => substance)).toHaveLength(438);
  expect(paragraphs.filter(({ substance, reason }) => !substance && reason)).toHaveLength(109);
});
