import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExcerpt } from './excerpt.ts';

describe('an excerpt', () => {
  it('is read into parts, the words found among them', () => {
    expect(readExcerpt('Two <mark>families</mark> to a <mark>plot</mark>')).toEqual([
      { text: 'Two ', marked: false },
      { text: 'families', marked: true },
      { text: ' to a ', marked: false },
      { text: 'plot', marked: true },
    ]);
  });

  it.each([
    ['plain text', 'Two families', [{ text: 'Two families', marked: false }]],
    ['nothing', '', []],
    ['an empty mark', 'Two<mark></mark>', [{ text: 'Two', marked: false }]],
    ['a mark over two lines', '<mark>two\nfamilies</mark>', [{ text: 'two\nfamilies', marked: true }]],
    ['a mark that is not closed', 'Two <mark>families', [{ text: 'Two <mark>families', marked: false }]],
    ['another element', 'Two <b>families</b>', [{ text: 'Two <b>families</b>', marked: false }]],
  ])('may be %s', (_, html, parts) => {
    expect(readExcerpt(html)).toEqual(parts);
  });

  it.each([
    ['&lt;b&gt; &amp; &quot;c&quot; &#39;d&#x27;', '<b> & "c" \'d\''],
    ['&amp;lt;mark&amp;gt;', '&lt;mark&gt;'],
    ['R&D &copy; &#60;', 'R&D &copy; &#60;'],
  ])('has its signs back: %s', (html, text) => {
    expect(readExcerpt(html)).toEqual([{ text, marked: false }]);
  });

  it('comes back as it was, once escaped and read', () => {
    fc.assert(
      fc.property(fc.array(somePart), (parts) => {
        const html = parts
          .map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text)))
          .join('');
        expect(joined(readExcerpt(html))).toEqual(joined(parts));
      }),
    );
  });
});

function joined(parts: readonly Part[]) {
  return {
    text: parts.map(({ text }) => text).join(''),
    marked: parts.filter(({ text, marked }) => marked && text).map(({ text }) => text),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const signs = fc.constantFrom('&', '<', '>', '"', "'", 'amp;', 'lt;', 'mark', '/', 'plot', ' ');
const somePart: fc.Arbitrary<Part> = fc.record({ text: fc.string({ unit: signs }), marked: fc.boolean() });
type Part = { text: string; marked: boolean };
