import { describe, expect, test } from 'vitest';
import { KINDS } from '../collections.ts';
import { GLYPHS } from '../components/figures/glyphs.ts';
import { allPreviews, previewOf } from './preview-of.ts';

describe('the picture of a page', () => {
  test('is its own where it has a glyph', () => {
    const preview = previewOf({ kind: 'approach', id: 'landscaping' });
    expect(preview).toMatchObject({ name: 'approach-landscaping', kind: 'approach', about: 'approach:landscaping' });
    expect(preview.figures).toMatchObject([{ marks: GLYPHS['approach:landscaping']?.marks }]);
    expect(preview.says).toBe(GLYPHS['approach:landscaping']?.says);
  });

  test('of a practice example is that of its case study, in the colour of practice examples', () => {
    const preview = previewOf({ kind: 'practice', id: 'triads', caseStudy: 'sandwell' });
    expect(preview).toMatchObject({ name: 'practice-sandwell', kind: 'practice', about: 'case-study:sandwell' });
    expect(preview.figures).toEqual(previewOf({ kind: 'case-study', id: 'sandwell' }).figures);
  });

  test.each([
    { kind: 'practice', id: 'early-networks' },
    { kind: 'practice', id: 'triads', caseStudy: 'no-such-place' },
    { kind: 'principle', id: 'six-levels' },
    { kind: 'source', id: 'redbridge' },
    { kind: 'page', id: 'search' },
    { kind: 'approach', id: 'not-drawn-yet' },
  ] as const)('is else that of its kind: $kind $id', (page) => {
    expect(previewOf(page)).toMatchObject({ name: page.kind, kind: page.kind });
    expect(previewOf(page).about).toBeUndefined();
  });

  test('of a kind shows all its glyphs', () => {
    const approaches = Object.keys(GLYPHS).filter((key) => key.startsWith('approach:'));
    expect(previewOf({ kind: 'approach', id: '' }).figures).toHaveLength(approaches.length);
    expect(previewOf({ kind: 'source', id: '' }).figures).toHaveLength(1);
  });

  test('of the diagnostic shows what it chooses from', () => {
    const preview = previewOf({ kind: 'page', id: 'diagnostic' });
    expect(preview.about).toBe('page:diagnostic');
    expect(preview.figures).toEqual(previewOf({ kind: 'approach', id: '' }).figures);
  });
});

test('every picture is made once, and one for each kind', () => {
  const pages = [
    { kind: 'practice', id: 'triads', caseStudy: 'sandwell' },
    { kind: 'practice', id: 'learning-walks', caseStudy: 'sandwell' },
    { kind: 'practice', id: 'early-networks' },
    { kind: 'role', id: 'membership' },
  ] as const;
  expect(allPreviews(pages).map(({ name }) => name)).toEqual([...KINDS, 'practice-sandwell', 'role-membership']);
});
