import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { COLLECTIONS, isKind, KINDS } from '../collections.ts';
import { isLink, parseTarget } from '../content-reader/body.ts';
import type { Fault } from '../content-reader/fault.ts';
import { type KnownNodes, knownNodes } from '../content-reader/lexicon.ts';
import type { ContentFile } from '../content-reader/read.ts';
import type { ContentRule } from './rule.ts';

/** Links go to entries (and their items and headings) by kind and id, or to https; bodies hold no HTML or code. */
export const links: ContentRule = (content) => {
  const known = knownNodes(content);
  return content.files.flatMap((file) => (file.body ? faultsOf(file, file.body, known) : []));
};

function faultsOf({ file }: ContentFile, body: { tree: Root; line: number }, known: KnownNodes): Fault[] {
  const faults: Fault[] = [];
  visit(body.tree, (node: Node) => {
    const line = (node.position?.start.line ?? 1) + body.line;
    if (isLink(node)) {
      const fault = faultOfLink(node.url, known);
      if (fault) faults.push({ file, line, ...fault });
    } else if (MARKUP[node.type]) {
      faults.push({ file, line, what: `holds ${MARKUP[node.type]}`, mend: 'Content is plain Markdown: take it out.' });
    }
  });
  return faults;
}

function faultOfLink(url: string, known: KnownNodes): Pick<Fault, 'what' | 'mend'> | undefined {
  if (url.startsWith('https://')) return undefined;
  const target = parseTarget(url);
  if (!target || !isKind(target.kind)) {
    return {
      what: `the link “${url}” is no address that content may hold`,
      mend: `Write it by kind and id, such as practice:learning-walks#took (kinds: ${KINDS.join(', ')}), or start it with https://.`,
    };
  }
  const { kind, id, item } = target;
  const anchors = known.get(`${kind}:${id}`);
  if (!anchors) {
    return {
      what: `the link “${url}” names a ${kind} that does not exist`,
      mend: `Look for its file name in content/${COLLECTIONS[kind].folder}/.`,
    };
  }
  if (!item || anchors.has(item)) return undefined;
  return {
    what: `the link “${url}” names no item or heading of ${kind}:${id}`,
    mend: `It has: ${[...anchors].join(', ') || 'none'}.`,
  };
}

const MARKUP: Record<string, string> = {
  html: 'HTML',
  mdxjsEsm: 'an import or export',
  mdxJsxFlowElement: 'an HTML element or a component',
  mdxJsxTextElement: 'an HTML element or a component',
  mdxFlowExpression: 'a { } expression',
  mdxTextExpression: 'a { } expression',
  image: 'an image',
  imageReference: 'an image by reference',
  linkReference: 'a link by reference',
  definition: 'the address of a reference',
};
