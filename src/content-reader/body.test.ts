import { describe, expect, it } from 'vitest';
import { bodyFacts, locatorsInText, parseBody, parseTarget, splitHeading } from './body.ts';

describe('what a body holds', () => {
  const facts = bodyFacts(
    parseBody(`
Before any heading, [a plot](practice:shared-plots#took). [S1-2.1]

## What was *done* [#what]

They met at the [AGM](term:agm), as a [site](https://gardens.example/) tells. [S1-2.4, S2-1.2]

| Who | Where |
| --- | --- |
| Two families | [Listening](approach:listening) [S1-2.3–2.4] |

### Nobody knows

- It is our guess. [ours]
- It is another. [S1-2.2]
`),
  );

  it('is its headings with their written ids', () => {
    expect(facts.headings).toEqual([{ depth: 2, text: 'What was done', id: 'what' }]);
  });

  it('is its links by kind and id, each with the heading above it, and no address of the web', () => {
    expect(facts.links).toEqual([
      { kind: 'practice', id: 'shared-plots', item: 'took', heading: undefined },
      { kind: 'term', id: 'agm', heading: 'what' },
      { kind: 'approach', id: 'listening', heading: 'what' },
    ]);
  });

  it('is what it cites, each with the heading above it', () => {
    const at = (prefix: string, section: number, first: number, last = first) => ({ prefix, section, first, last });
    expect(facts.locators).toEqual([
      { locator: at('S1', 2, 1), heading: undefined },
      { locator: at('S1', 2, 4), heading: 'what' },
      { locator: at('S2', 1, 2), heading: 'what' },
      { locator: at('S1', 2, 3, 4), heading: 'what' },
      { locator: at('S1', 2, 2), heading: undefined },
    ]);
  });
});

describe('the words of a body', () => {
  it.each([
    ['A plot has a gate. [S1-2.2]', 5],
    ['A plot – so to speak – has a gate! [S1-2.2, S1-2.3] [ours]', 8],
    ['A [plot of land](practice:shared-plots) in 1999. [ours]', 6],
    ['- one [ours]\n- two\n  and three [ours]', 4],
    ['| one two | three |\n| --- | --- |\n| four | five [ours] |', 5],
    ['## Not these [#not]\n\nThese. [ours]', 1],
    ['', 0],
  ])('“%s”', (text, words) => {
    expect(bodyFacts(parseBody(text)).words).toBe(words);
  });
});

describe('a body that is no MDX', () => {
  it.each([
    ['braces that hold no code', 'One.\n\n## Two {#two}', 3],
    ['an unclosed element', 'One.\n\nTwo <b>three.', 3],
    ['a sign like the start of an element', 'One <3 two.', 1],
  ])('is refused with its line: %s', (_, text, line) => {
    expect(() => parseBody(text)).toThrow(expect.objectContaining({ line }));
  });
});

describe('the id of a heading', () => {
  it.each([
    ['What it took [#took]', { text: 'What it took', id: 'took' }],
    ['What it took[#what-it-took-2] ', { text: 'What it took', id: 'what-it-took-2' }],
    ['Why [sic] [#why]', { text: 'Why [sic]', id: 'why' }],
    ['[#took]', { text: '', id: 'took' }],
    ['What it took', { text: 'What it took' }],
    ['What it [#took] then', { text: 'What it [#took] then' }],
    ['What it took [#Took]', { text: 'What it took [#Took]' }],
    ['What it took {#took}', { text: 'What it took {#took}' }],
  ])('“%s”', (raw, heading) => {
    expect(splitHeading(raw)).toEqual(heading);
  });
});

describe('the target of a link', () => {
  it.each([
    ['practice:shared-plots', { kind: 'practice', id: 'shared-plots' }],
    ['practice:shared-plots#took', { kind: 'practice', id: 'shared-plots', item: 'took' }],
    ['network-activity:gathering', { kind: 'network-activity', id: 'gathering' }],
    ['nonsense:14-19', { kind: 'nonsense', id: '14-19' }],
  ])('“%s” is by kind and id', (url, target) => {
    expect(parseTarget(url)).toEqual(target);
  });

  it.each([
    'https://gardens.example/',
    '/practices/shared-plots/',
    '#took',
    'practice:',
    'practice:Shared-Plots',
    'practice:shared-plots#',
    'practice:shared-plots#took#more',
    'practice:shared-plots?x',
    'javascript:alert(1)',
    '',
  ])('“%s” is not', (url) => {
    expect(parseTarget(url)).toBeUndefined();
  });
});

it('reads the locators of a text, passing over marks of ours and malformed ones', () => {
  expect(locatorsInText('One [S1-2.1, S1-2.2]. Two [ours]. Three [S1-2.9–2.1]. Four [S2-1.1].')).toEqual([
    { prefix: 'S1', section: 2, first: 1, last: 1 },
    { prefix: 'S1', section: 2, first: 2, last: 2 },
    { prefix: 'S2', section: 1, first: 1, last: 1 },
  ]);
});
