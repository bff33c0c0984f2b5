import { z } from 'astro/zod';
import type { Node, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lineWithin } from '../content-reader/body.ts';
import type { Fault } from '../content-reader/fault.ts';
import type { Content, ContentFile } from '../content-reader/read.ts';
import {
  formatLocator,
  type Locator,
  locatorsOf,
  ORIGIN_MARK,
  type Origin,
  paragraphsOf,
  parseOrigin,
} from '../schemas/origin.ts';
import { originsIn } from '../schemas/origins-in.ts';
import type { ContentRule } from './rule.ts';

/** Every block ends with where it comes from, and every locator names a paragraph that its booklet has. */
export const origins: ContentRule = (content) => {
  const known = knownParagraphs(content);
  return [
    ...content.files.flatMap((file) => [...unmarkedBlocks(file), ...malformedMarks(file)]),
    ...(known ? [...content.files, ...content.diagnostic].flatMap((file) => unknownLocators(file, known)) : []),
  ];
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

function malformedMarks({ file, body }: ContentFile): Fault[] {
  return marksIn(body).flatMap(({ mark, line, origin }) => {
    if (origin) return [];
    return {
      file,
      line,
      what: `“${mark}” is not a locator`,
      mend: 'Write [S3-7.8], [S3-7.2–7.5], [S2-5.19, S2-8.3] or [ours].',
    };
  });
}

function unknownLocators(cited: Citing, known: ReadonlySet<string>): Fault[] {
  return locatorsIn(cited).flatMap(({ locator, line }) => {
    const missing = paragraphsOf(locator).find((paragraph) => !known.has(paragraph));
    if (!missing) return [];
    return {
      file: cited.file,
      line: line(),
      what: `${formatLocator(locator)} names a paragraph that no source has${missing === formatLocator(locator) ? '' : ` (${missing})`}`,
      mend: 'Look the number up in content/sources/.',
    };
  });
}

function locatorsIn({ data, yaml, body }: Citing): { locator: Locator; line: () => number }[] {
  const fields = originsIn(data ?? {}).map(({ origin, path }) => ({ origin, line: () => yaml.lineOf(path) }));
  const marks = marksIn(body).map(({ origin, line }) => ({ origin, line: () => line }));
  return [...fields, ...marks].flatMap(({ origin, line }) =>
    origin ? locatorsOf(origin).map((locator) => ({ locator, line })) : [],
  );
}

/** The marks of a body; `origin` is null where one is malformed. */
function marksIn(body: ContentFile['body']): { mark: string; origin: Origin | null; line: number }[] {
  const marks: ReturnType<typeof marksIn> = [];
  if (!body) return marks;
  visit(body.tree, 'text', (node) => {
    for (const match of node.value.matchAll(ORIGIN_MARK)) {
      const line = lineWithin(node, match.index) + body.line;
      marks.push({ mark: match[0], origin: parseOrigin(match[1] ?? ''), line });
    }
  });
  return marks;
}

/** Every paragraph of every source, those of sources with faults too; undefined when a source cannot be read at all. */
function knownParagraphs({ files }: Content): Set<string> | undefined {
  const sources = files.filter(({ kind }) => kind === 'source').map(({ yaml }) => NUMBERS.safeParse(yaml.value).data);
  if (!sources.every((source) => source !== undefined)) return undefined;
  return new Set(
    sources.flatMap(({ prefix, sections }) =>
      sections.flatMap(({ paragraphs }) => paragraphs.map(({ n }) => `${prefix}-§${n}`)),
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

/** What the rule needs of a source, whatever else is wrong with it. */
const NUMBERS = z.object({
  prefix: z.string(),
  sections: z.array(z.object({ paragraphs: z.array(z.object({ n: z.string() })) })),
});

type Citing = Pick<ContentFile, 'file' | 'yaml'> & { data: object | undefined; body?: ContentFile['body'] };
