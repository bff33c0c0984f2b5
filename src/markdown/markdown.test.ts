import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../tests/fixtures/html/elements.ts';
import { one, rendered } from '../../tests/fixtures/markdown/rendered.ts';

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
    expect(one(elements, 'p').text).toMatch(/^One S1-§1\.1 two\.\s/);
  });

  it('leaves a comma with the words before it', async () => {
    const { text } = one(await rendered('One [S1-1.1], two [S1-2.1]; three. [ours]'), 'p');
    expect(text.replaceAll('\u00a0', ' ')).toBe('One, S1-§1.1 two; S1-§2.1 three. ours');
  });

  it('of ours keeps to the line of the last word', async () => {
    expect(one(await rendered('A plot. [ours]'), 'p').text).toBe('A plot.\u00a0ours');
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
