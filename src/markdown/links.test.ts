import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { elementsOf } from '../../tests/fixtures/html/elements.ts';
import { one, rendered, renderer } from '../../tests/fixtures/markdown/rendered.ts';

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
    // Astro prints the error besides throwing it.
    const print = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => print.mockRestore());
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
    expect(meanings).toHaveLength(2);
  });

  it('has its meaning again on the next page', async () => {
    const render = await renderer('/');
    for (const page of ['one', 'two']) {
      const { code } = await render(`The [AGM](term:agm) of page ${page}.`);
      expect(elementsOf(code).filter(({ attributes }) => 'popover' in attributes)).toHaveLength(1);
    }
  });
});
