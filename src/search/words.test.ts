import { describe, expect, it } from 'vitest';
import { nearestWords, slipsBetween } from './nearness.ts';
import { makeSynonyms, slotsOf } from './synonyms.ts';
import { askedWords, stemOf, wordsIn } from './words.ts';

it.each([
  ['£50,000 for boys’ clubs', ['50000', 'for', 'boys', 'clubs']],
  ['Re-focusing: café!', ['re', 'focusing', 'cafe']],
  ['', []],
])('the words of “%s”', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

it('words are found whatever signs stand between them, and without what stands over their letters', () => {
  for (let code = 0; code < 0xffff; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    const whole = text.normalize('NFKD').toLowerCase();
    expect(wordsIn(text)).toEqual(whole.replace(/[\p{M}'‘’]/gu, '').match(/[a-z0-9]+/g));
  }
});

it.each([
  ['how do we share a plot', ['share', 'plot']],
  ['how much is each plot worth', ['plot']],
  ['what happens if there are many ways to share', ['share']],
  ['what is it about', ['what', 'is', 'it', 'about']],
])('“%s” asks for what it names', (query, words) => {
  expect(askedWords(query)).toEqual(words);
});

it.each([
  ['coach coaches coached coaching'],
  ['plan plans planned planning'],
  ['share shares shared sharing'],
  ['university universities'],
  ['fund funds funded funding'],
])('the endings of “%s” do not count', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
});

it.each(['process', 'focus', 'analysis', 'string', 'red', 'need'])('“%s” keeps its end', (word) => {
  expect(stemOf(word)).toBe(word);
});

describe('a slip', () => {
  it.each([
    ['plot', 'plot', 0],
    ['plot', 'plots', 1],
    ['plot', 'polt', 1],
    ['plot', 'slot', 1],
    ['plot', 'pants', undefined],
    ['', 'ab', 2],
  ])('from “%s” to “%s”: %s', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
    expect(slipsBetween(b, a, 2)).toBe(slips);
  });

  it('is forgiven in long words more than in short ones, never in numbers', () => {
    expect(nearestWords('knowlege', ['knowledge', 'college'])).toEqual(['knowledge']);
    expect(nearestWords('cat', ['car'])).toEqual([]);
    expect(nearestWords('2004', ['2003'])).toEqual([]);
  });
});

describe('words of the same meaning', () => {
  const same = makeSynonyms([['local authority', 'council', 'LA']]);

  it('are used both ways, phrases and endings included', () => {
    expect(slotsOf(['councils'], same)[0]?.others).toEqual([['local', 'authority'], ['la']]);
    expect(slotsOf(['local', 'authorities', 'plan'], same)).toEqual([
      { own: ['local', 'authorities'], others: [['council'], ['la']] },
      { own: ['plan'], others: [] },
    ]);
  });
});

it('a phrase is known by the words of it that say something', () => {
  const synonyms = makeSynonyms([['agreement', 'terms of reference']]);
  expect(slotsOf(askedWords('the terms of reference'), synonyms)).toEqual([
    { own: ['terms', 'reference'], others: [['agreement']] },
  ]);
});
