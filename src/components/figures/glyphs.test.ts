import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, type Kind } from '../../collections.ts';
import { readContent, validFiles } from '../../content-reader/read.ts';
import { locatorsOf, paragraphsOf, parseOrigin } from '../../schemas/origin.ts';
import { CANVAS, GLYPHS } from './glyphs.ts';

const PICTURED: readonly Kind[] = ['approach', 'role', 'network-activity', 'case-study'];
const ATTRIBUTES: Record<string, readonly string[]> = {
  g: ['fill', 'stroke'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d', 'stroke-dasharray'],
};

const PARAGRAPHS = validFiles(readContent('content'), 'source').flatMap(({ data }) =>
  data.sections.flatMap(({ paragraphs }) => paragraphs.map(({ n }) => `${data.prefix}-§${n}`)),
);
const glyphs = Object.entries(GLYPHS);

describe('the glyphs', () => {
  it('are there for every approach, role, network activity and case study, and for nothing else', () => {
    expect(Object.keys(GLYPHS).sort()).toEqual(PICTURED.flatMap(entriesOf).sort());
  });

  it('show each thing in a way of its own', () => {
    expect(new Set(glyphs.map(([, { marks }]) => marks)).size).toBe(glyphs.length);
    expect(new Set(glyphs.map(([, { says }]) => says)).size).toBe(glyphs.length);
  });
});

describe.each(glyphs)('%s', (_, { marks, says, because, at }) => {
  it('is small', () => {
    expect(Buffer.byteLength(svg(marks))).toBeLessThan(700);
  });

  it('holds only the elements and attributes of the grammar', () => {
    for (const { element, attributes } of elementsOf(marks)) {
      expect(Object.keys(ATTRIBUTES)).toContain(element);
      expect(ATTRIBUTES[element]).toEqual(expect.arrayContaining(attributes.map(([name]) => name)));
    }
    expect(marks.replace(/<\/?[a-z]+( [\w:-]+="[^"<>]*")*\/?>/gi, '')).toBe('');
  });

  it('has no colour of its own', () => {
    const paints = elementsOf(marks)
      .flatMap(({ attributes }) => attributes)
      .filter(([name]) => name === 'fill' || name === 'stroke')
      .map(([, value]) => value);
    expect(['currentColor', 'none']).toEqual(expect.arrayContaining(paints));
  });

  it('says what it shows in one line', () => {
    expect(says).toMatch(/^[A-Z][^\n"<>]{20,110}[^.]$/);
  });

  it('gives the reason for its marks, and paragraphs that exist', () => {
    expect(because).toMatch(/^[A-Z].{20,140}\.$/);
    const origin = parseOrigin(at);
    expect(PARAGRAPHS).toEqual(expect.arrayContaining(origin ? locatorsOf(origin).flatMap(paragraphsOf) : [at]));
  });
});

function entriesOf(kind: Kind): string[] {
  const { folder, format } = COLLECTIONS[kind];
  return readdirSync(new URL(`../../../content/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(`.${format}`) && !name.startsWith('_'))
    .map((name) => `${kind}:${name.slice(0, -format.length - 1)}`);
}

function svg(marks: string): string {
  const attributes = Object.entries(CANVAS).map(([name, value]) => ` ${name}="${value}"`);
  return `<svg${attributes.join('')} data-size="small" aria-hidden="true">${marks}</svg>`;
}

function elementsOf(marks: string): { element: string; attributes: [name: string, value: string][] }[] {
  return [...marks.matchAll(/<([a-z]+)([^<>]*)>/gi)].map(([, element = '', rest = '']) => ({
    element,
    attributes: [...rest.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  }));
}
