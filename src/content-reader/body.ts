import type { Heading, Link, Node, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Locator, locatorsOf, ORIGIN_MARK, parseOrigin } from '../schemas/origin.ts';

/** Parses a body as the site's Markdown does; throws a VFileMessage with its place when it is not valid MDX. */
export function parseBody(text: string): Root {
  return parser.parse(text);
}

/** What other parts of the library need to know of a body: its headings, its links by id, what it cites. */
export function bodyFacts(tree: Root): BodyFacts {
  const facts: BodyFacts = { headings: [], links: [], locators: [], words: 0 };
  let heading: string | undefined;
  visit(tree, (node: Node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') facts.words += countWords(textOf(node));
    if (isHeading(node)) {
      const { text, id } = splitHeading(textOf(node));
      heading = id;
      if (id) facts.headings.push({ depth: node.depth, text, id });
    } else if (isLink(node)) {
      const target = parseTarget(node.url);
      if (target) facts.links.push({ ...target, heading });
    } else if (isText(node)) {
      for (const locator of locatorsInText(node.value)) facts.locators.push({ locator, heading });
    }
  });
  return facts;
}

/** `What it took [#took]` → the text and the id; no id when none is written. */
export function splitHeading(raw: string): { text: string; id?: string } {
  const match = /^(?<text>.*?)\s*\[#(?<id>[a-z0-9-]+)\]\s*$/.exec(raw);
  const { text, id } = match?.groups ?? {};
  return text !== undefined && id !== undefined ? { text, id } : { text: raw };
}

/** `practice:learning-walks#took` → its parts; undefined for an address of the web. */
export function parseTarget(url: string): Target | undefined {
  const match = /^(?<kind>[a-z-]+):(?<id>[a-z0-9-]+)(?:#(?<item>[a-z0-9-]+))?$/.exec(url);
  const { kind, id, item } = match?.groups ?? {};
  if (!kind || !id) return undefined;
  return item ? { kind, id, item } : { kind, id };
}

export function locatorsInText(text: string): Locator[] {
  return [...text.matchAll(ORIGIN_MARK)].flatMap((match) => {
    const origin = parseOrigin(match[1] ?? '');
    return origin ? locatorsOf(origin) : [];
  });
}

/** The line of the body on which a place within a text stands: a text may run over several. */
export function lineWithin({ value, position }: Text, index: number): number {
  return (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
}

export function isHeading(node: Node): node is Heading {
  return node.type === 'heading';
}

export function isLink(node: Node): node is Link {
  return node.type === 'link';
}

export function isText(node: Node): node is Text {
  return node.type === 'text';
}

function countWords(text: string): number {
  return text
    .replace(ORIGIN_MARK, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A link by kind and id; `kind` is what was written and may be unknown. */
export type Target = { kind: string; id: string; item?: string };
export type BodyFacts = {
  headings: { depth: number; text: string; id: string }[];
  links: (Target & { heading: string | undefined })[];
  locators: { locator: Locator; heading: string | undefined }[];
  /** Words, marks of origin left out. */
  words: number;
};
