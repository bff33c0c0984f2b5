import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLocator, locatorsOf, ORIGIN_MARK, paragraphsOf, parseLocator, parseOrigin } from './origin.ts';

describe('a locator', () => {
  it.each([
    ['S3-7.8', { prefix: 'S3', section: 7, first: 8, last: 8 }],
    ['S3-§7.8', { prefix: 'S3', section: 7, first: 8, last: 8 }],
    ['S12-10.25', { prefix: 'S12', section: 10, first: 25, last: 25 }],
    ['S3-7.2–7.5', { prefix: 'S3', section: 7, first: 2, last: 5 }],
    ['S3-7.2-7.5', { prefix: 'S3', section: 7, first: 2, last: 5 }],
    ['S3-§7.2–7.5', { prefix: 'S3', section: 7, first: 2, last: 5 }],
    ['S3-§7.2–§7.5', { prefix: 'S3', section: 7, first: 2, last: 5 }],
    ['S3-7.9–7.10', { prefix: 'S3', section: 7, first: 9, last: 10 }],
    [' S3-7.8 ', { prefix: 'S3', section: 7, first: 8, last: 8 }],
  ])('%s is read', (text, locator) => {
    expect(parseLocator(text)).toEqual(locator);
  });

  it.each([
    ['', 'nothing'],
    ['ours', 'a mark of ours'],
    ['7.8', 'no source'],
    ['S-7.8', 'a source without its number'],
    ['s3-7.8', 'a small letter'],
    ['S3 7.8', 'no hyphen'],
    ['S3-7', 'no paragraph'],
    ['S3-7.', 'an unfinished paragraph'],
    ['S3-7.8.1', 'a third number'],
    ['S3-7.8a', 'a letter at the end'],
    ['S3-7.2–5', 'the end of a range without its section'],
    ['S3-7.2–8.5', 'a range that leaves its section'],
    ['S3-7.5–7.2', 'a range that runs backwards'],
    ['S3-7.2–7.2', 'a range of one'],
    ['S3-7.2—7.5', 'an em dash'],
    ['S3-7.2, S3-7.3', 'two locators'],
  ])('“%s” is refused: %s', (text) => {
    expect(parseLocator(text)).toBeNull();
  });

  it('is written with §, and a range with an en dash', () => {
    expect(formatLocator({ prefix: 'S3', section: 7, first: 8, last: 8 })).toBe('S3-§7.8');
    expect(formatLocator({ prefix: 'S3', section: 7, first: 2, last: 5 })).toBe('S3-§7.2–7.5');
  });

  it('comes back as it was, once written and read', () => {
    fc.assert(
      fc.property(someLocator, (locator) => {
        expect(parseLocator(formatLocator(locator))).toEqual(locator);
      }),
    );
  });

  it('covers every paragraph from its first to its last, each a locator itself', () => {
    expect(paragraphsOf({ prefix: 'S3', section: 7, first: 9, last: 11 })).toEqual(['S3-§7.9', 'S3-§7.10', 'S3-§7.11']);
    fc.assert(
      fc.property(someLocator, (locator) => {
        const paragraphs = paragraphsOf(locator).map(parseLocator);
        expect(paragraphs).toHaveLength(locator.last - locator.first + 1);
        expect(paragraphs.at(0)).toEqual({ ...locator, last: locator.first });
        expect(paragraphs.at(-1)).toEqual({ ...locator, first: locator.last });
      }),
    );
  });
});

describe('an origin', () => {
  const S2 = { prefix: 'S2', section: 5, first: 19, last: 19 };
  const S3 = { prefix: 'S3', section: 7, first: 2, last: 5 };

  it.each([
    ['ours', { basis: 'editorial' }],
    [' ours ', { basis: 'editorial' }],
    ['S2-5.19', { basis: 'stated', locators: [S2] }],
    ['S2-5.19, S3-7.2–7.5', { basis: 'stated', locators: [S2, S3] }],
    ['S2-5.19 ,S3-§7.2-7.5', { basis: 'stated', locators: [S2, S3] }],
  ])('“%s” is read', (text, origin) => {
    expect(parseOrigin(text)).toEqual(origin);
  });

  it.each(['', 'Ours', 'theirs', 'ours, S2-5.19', 'S2-5.19,', 'S2-5.19; S3-7.2', 'S2-5.19, S3-7.5–7.2', 'see S2-5.19'])(
    '“%s” is refused',
    (text) => {
      expect(parseOrigin(text)).toBeNull();
    },
  );

  it('has locators when it is stated, none when it is ours', () => {
    expect(locatorsOf({ basis: 'stated', locators: [S2, S3] })).toEqual([S2, S3]);
    expect(locatorsOf({ basis: 'editorial' })).toEqual([]);
  });
});

describe('marks in running text', () => {
  it.each([
    ['One. [S3-7.8] Two. [ours]', ['S3-7.8', 'ours']],
    ['One [S2-5.19, S3-7.2–7.5], two.', ['S2-5.19, S3-7.2–7.5']],
    ['[S3-§7.8][ours]', ['S3-§7.8', 'ours']],
    // Not whole, but meant as a mark: it is for the check to complain.
    ['One [S3-7.8 and more].', ['S3-7.8 and more']],
    ['A list [of ours] [S3] [sic] [#took].', []],
  ])('%s', (text, marks) => {
    expect([...text.matchAll(ORIGIN_MARK)].map((match) => match[1])).toEqual(marks);
  });
});

const number = fc.integer({ min: 1, max: 99 });
const someLocator = fc
  .tuple(fc.integer({ min: 1, max: 20 }), number, number, fc.integer({ min: 0, max: 20 }))
  .map(([source, section, first, more]) => ({ prefix: `S${source}`, section, first, last: first + more }));
