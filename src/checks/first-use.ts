import type { Link, Node, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isHeading, isLink, isText, lineWithin } from '../content-reader/body.ts';
import type { Fault } from '../content-reader/fault.ts';
import { type ContentFile, type ValidFile, validFiles } from '../content-reader/read.ts';
import type { ContentRule } from './rule.ts';

/** A term flagged `mark: first-use` is linked where a body first uses it. */
export const firstUse: ContentRule = (content) => {
  const terms = validFiles(content, 'term').filter(({ data }) => data.mark === 'first-use');
  return content.files.flatMap((file) => terms.flatMap((term) => faultsOf(file, term)));
};

function faultsOf({ file, kind, body }: ContentFile, { id, data }: ValidFile<'term'>): Fault[] {
  if (!body || kind === 'term') return [];
  const use = firstUnlinked(body.tree, data.title, `term:${id}`);
  if (!use) return [];
  return [
    {
      file,
      line: lineWithin(use.node, use.index) + body.line,
      what: `uses “${data.title}” without its meaning`,
      mend: `Link its first use: [${data.title}](term:${id}).`,
    },
  ];
}

/** The first text that uses the term, unless a link to the term stands before it. Headings and other links do not count. */
function firstUnlinked(tree: Root, term: string, url: string): { node: Text; index: number } | undefined {
  const use = new RegExp(`(?<![\\p{L}\\p{N}])${escapeForRegExp(term)}s?(?![\\p{L}\\p{N}])`, 'u');
  let found: { node: Text; index: number } | undefined;
  let linked = false;
  visit(tree, (node: Node) => {
    if (found || linked || isHeading(node)) return SKIP;
    if (isLink(node)) {
      linked = isTerm(node, url);
      return SKIP;
    }
    const index = isText(node) ? node.value.search(use) : -1;
    if (isText(node) && index >= 0) found = { node, index };
    return undefined;
  });
  return found;
}

function isTerm(link: Link, url: string): boolean {
  return link.url === url;
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
