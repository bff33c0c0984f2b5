import type { Node, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../content-reader/fault.ts';
import { type Content, type ContentFile, validFiles } from '../content-reader/read.ts';
import { formatLocator, type Locator, locatorsOf, ORIGIN_MARK, paragraphsOf, parseOrigin } from '../schemas/origin.ts';
import { originsIn } from '../schemas/origins-in.ts';
import type { ContentRule } from './rule.ts';

/** Every block ends with where it comes from, and every locator names a paragraph that its booklet has. */
export const origins: ContentRule = (content) => {
  const known = knownParagraphs(content);
  return content.files.flatMap((file) => [...unmarkedBlocks(file), ...unknownLocators(file, known)]);
};

function unmarkedBlocks({ file, body }: ContentFile): Fault[] {
  if (!body) return [];
  return blocksOf(body.tree).flatMap((block) => {
    const text = textOf(block).trim();
    if (text.endsWith(':') || ENDS_WITH_MARK.test(text)) return [];
    return {
      file,
      line: lineOf(block, body.line),
      what: `“${shorten(text)}” does not end with where it comes from`,
      mend: 'End it with the paragraph, such as [S3-7.8], or with [ours].',
    };
  });
}

/** Paragraphs (those of list items too) and the rows of a table below its head. */
function blocksOf(tree: Root): Node[] {
  const blocks: Node[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph') blocks.push(node);
    if (node.type === 'table') blocks.push(...node.children.slice(1));
  });
  return blocks;
}

function unknownLocators(file: ContentFile, known: ReadonlySet<string>): Fault[] {
  return citedIn(file).flatMap(({ locator, line }) => {
    const missing = paragraphsOf(locator).find((paragraph) => !known.has(paragraph));
    if (!missing) return [];
    return {
      file: file.file,
      line,
      what: `${formatLocator(locator)} names a paragraph that no source has${missing === formatLocator(locator) ? '' : ` (${missing})`}`,
      mend: 'Look the number up in content/sources/.',
    };
  });
}

function citedIn({ data, yaml, body }: ContentFile): { locator: Locator; line: number }[] {
  const fields = originsIn(data ?? {}).flatMap(({ origin, path }) =>
    locatorsOf(origin).map((locator) => ({ locator, line: yaml.lineOf(path) })),
  );
  const marks: { locator: Locator; line: number }[] = [];
  if (body) {
    visit(body.tree, 'text', (node) => {
      for (const [, text = ''] of node.value.matchAll(ORIGIN_MARK)) {
        const origin = parseOrigin(text);
        if (origin) marks.push(...locatorsOf(origin).map((locator) => ({ locator, line: lineOf(node, body.line) })));
      }
    });
  }
  return [...fields, ...marks];
}

function knownParagraphs(content: Content): Set<string> {
  return new Set(
    validFiles(content, 'source').flatMap(({ data }) =>
      data.sections.flatMap(({ paragraphs }) => paragraphs.map(({ n }) => `${data.prefix}-§${n}`)),
    ),
  );
}

function lineOf(node: Node, offset: number): number {
  return (node.position?.start.line ?? 1) + offset;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const ENDS_WITH_MARK = new RegExp(`${ORIGIN_MARK.source}$`);
