import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { type Element, elementsOf } from '../../tests/fixtures/html/elements.ts';
import type { Lexicon } from '../content-reader/lexicon.ts';
import { makePaths } from '../paths.ts';
import { remarkPlugins } from './index.ts';

const LEXICON: Lexicon = {
  anchors: new Map([
    ['practice:shared-plots', new Set(['took'])],
    ['approach:listening', new Set(['risk-talk'])],
    ['page:home', new Set<string>()],
  ]),
  sources: new Map([['S1', 'orchard']]),
  terms: new Map([
    ['agm', { text: 'The meeting of all.', expansion: 'annual general meeting' }],
    ['plot', { text: 'A piece of ground.', expansion: undefined }],
  ]),
};

describe('GitHub’s additions to Markdown', () => {
  it.each([
    ['a table', '| Who |\n| --- |\n| Two families |', 'td', 'Two families'],
    ['a footnote', 'A plot.[^1]\n\n[^1]: A piece of ground.', 'sup', '1'],
    ['struck-out text', 'A ~~pond~~ plot.', 'del', 'pond'],
  ])('%s is rendered, and would not be without our plugins', async (_, markdown, name, text) => {
    expect(await rendered(markdown)).toContainEqual(expect.objectContaining({ name, text }));
    const { code } = await (await unified({ gfm: false }).createRenderer({})).render(markdown);
    expect(elementsOf(code).map((element) => element.name)).not.toContain(name);
  });
});

describe('a heading', () => {
  it('has the id that is written, which readers do not see, and a link to itself', async () => {
    const elements = await rendered('## What it *really* took [#took]');
    expect(one(elements, 'h2')).toMatchObject({ attributes: { id: 'took' }, text: 'What it really took' });
    expect(one(elements, 'a')).toMatchObject({
      attributes: { href: '#took', 'aria-label': expect.stringMatching(/\S/) },
      text: '',
    });
  });

  it('keeps its id when its words end in a link', async () => {
    const elements = await rendered('## Of [listening](approach:listening) [#listening]');
    expect(one(elements, 'h2')).toMatchObject({ attributes: { id: 'listening' }, text: 'Of listening' });
  });
});

describe.each(['/', '/kb', '/kb/'])('a locator, with the base %s', (base) => {
  const root = base.replace(/\/?$/, '/');

  it.each([
    ['[S1-2.1]', 'S1-§2.1', 'p2-1'],
    ['[S1-§2.1]', 'S1-§2.1', 'p2-1'],
    ['[S1-2.3–2.6]', 'S1-§2.3–2.6', 'p2-3'],
    ['[S1-2.3-2.6]', 'S1-§2.3–2.6', 'p2-3'],
  ])('%s opens its first paragraph', async (mark, locator, anchor) => {
    const elements = await rendered(`A plot has a gate. ${mark}`, base);
    expect(elements.filter(({ name }) => name === 'a')).toEqual([
      { name: 'a', attributes: { href: `${root}sources/orchard/#${anchor}`, 'data-locator': locator }, text: locator },
    ]);
  });
});

describe('a mark of origin', () => {
  it('with two locators has a link for each', async () => {
    const elements = await rendered('A plot has a gate. [S1-2.1, S1-3.2–3.4]');
    expect(elements.flatMap(({ attributes }) => attributes['data-locator'] ?? [])).toEqual(['S1-§2.1', 'S1-§3.2–3.4']);
  });

  it('of ours says so, in text and to machines', async () => {
    const mark = one(await rendered('A plot has a gate. [ours]'), 'span');
    expect(mark.attributes).toMatchObject({ 'data-basis': 'editorial' });
    expect(mark.text).toMatch(/\S/);
  });

  it('stands wherever it is written, in cells and list items and inside a sentence too', async () => {
    const elements = await rendered(
      'One [S1-1.1] two. [ours]\n\n- Three. [S1-2.1]\n\n| Four |\n| --- |\n| Five [S1-3.1] |',
    );
    expect(elements.filter(({ attributes }) => attributes['class'] === 'origin')).toHaveLength(4);
    expect(one(elements, 'p').text).toMatch(/^One S1-§1\.1 two\. /);
  });

  it('is left out of the search text', async () => {
    const elements = await rendered('A plot. [S1-1.1] [ours]');
    const marks = elements.filter(({ name }) => name === 'span');
    expect(marks.map(({ attributes }) => attributes['data-pagefind-ignore'])).toEqual(['all', 'all']);
  });

  it('that is malformed stays as it is written', async () => {
    expect(one(await rendered('A plot. [S1-2.4–2.1]'), 'p').text).toBe('A plot. [S1-2.4–2.1]');
  });
});

describe('a link by kind and id', () => {
  it.each([
    ['practice:shared-plots', '/kb/practices/shared-plots/'],
    ['practice:shared-plots#took', '/kb/practices/shared-plots/#took'],
    ['approach:listening#risk-talk', '/kb/approaches/listening/#risk-talk'],
    ['page:home', '/kb/'],
    ['https://gardens.example/a:b', 'https://gardens.example/a:b'],
  ])('%s', async (url, href) => {
    const link = one(await rendered(`A [way](${url}) to share.`, '/kb/'), 'a');
    expect(link).toEqual({ name: 'a', attributes: { href }, text: 'way' });
  });

  it.each([
    ['an entry that does not exist', '[a](practice:shared-pots)', 'practice:shared-pots'],
    ['an item that does not exist', '[a](practice:shared-plots#came)', 'practice:shared-plots#came'],
    ['a kind that does not exist', '[a](example:shared-plots)', 'example:shared-plots'],
    ['a term that does not exist', '[a](term:spade)', 'spade'],
    ['a source that does not exist', 'A pond. [S9-1.1]', 'S9'],
  ])('to %s stops the build with its place', async (_, markdown, named) => {
    const place = { file: expect.stringMatching(/leaflet\.md$/), line: 3, reason: expect.stringContaining(named) };
    await expect(rendered(`First.\n\n${markdown}`)).rejects.toMatchObject(place);
  });
});

describe('a term', () => {
  it('opens its meaning by the platform’s own popover, with a link to the glossary', async () => {
    const elements = await rendered('At the [meeting](term:agm) all vote.', '/kb/');
    const button = one(elements, 'button');
    expect(button).toMatchObject({ attributes: { type: 'button' }, text: 'meeting' });
    expect(elements).toContainEqual({
      name: 'span',
      attributes: expect.objectContaining({ id: button.attributes['popovertarget'], popover: 'auto' }),
      text: expect.stringMatching(/^annual general meeting\. The meeting of all\. /),
    });
    expect(one(elements, 'a')).toMatchObject({ attributes: { href: '/kb/glossary/#agm' } });
  });

  it('without an expansion has its meaning alone', async () => {
    const elements = await rendered('A [plot](term:plot) has a gate.');
    expect(elements).toContainEqual(
      expect.objectContaining({ name: 'span', text: expect.stringMatching(/^A piece of ground\. /) }),
    );
  });

  it('used twice on a page has two buttons and one meaning', async () => {
    const elements = await rendered(
      'The [AGM](term:agm), a [plot](term:plot).\n\n## AGM [#agm]\n\n[Meetings](term:agm).',
    );
    const buttons = elements
      .filter(({ name }) => name === 'button')
      .map(({ attributes }) => attributes['popovertarget']);
    const meanings = elements
      .filter(({ attributes }) => 'popover' in attributes)
      .map(({ attributes }) => attributes['id']);
    expect(buttons).toEqual([meanings[0], meanings[1], meanings[0]]);
    expect(new Set(meanings).size).toBe(2);
  });

  it('has its meaning again on the next page', async () => {
    const render = await renderer('/');
    for (const page of ['one', 'two']) {
      const { code } = await render(`The [AGM](term:agm) of page ${page}.`);
      expect(elementsOf(code).filter(({ attributes }) => 'popover' in attributes)).toHaveLength(1);
    }
  });
});

async function rendered(markdown: string, base = '/'): Promise<Element[]> {
  const render = await renderer(base);
  return elementsOf((await render(markdown)).code);
}

async function renderer(base: string) {
  const plugins = remarkPlugins({ lexicon: LEXICON, paths: makePaths(base) });
  const made = await unified({ gfm: false, smartypants: false, remarkPlugins: plugins }).createRenderer({});
  return (markdown: string) => made.render(markdown, { fileURL: new URL('file:///content/leaflet.md') });
}

/** The only element of a name; fails when there are more or none. */
function one(elements: readonly Element[], name: string): Element {
  const [first, ...others] = elements.filter((element) => element.name === name);
  if (!first || others.length) throw new Error(`There is not just one <${name}>.`);
  return first;
}
