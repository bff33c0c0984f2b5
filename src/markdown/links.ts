import type { Link, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isKind } from '../collections.ts';
import { parseTarget, type Target } from '../content-reader/body.ts';
import type { Lexicon } from '../content-reader/lexicon.ts';
import type { Paths } from '../paths.ts';

/** `[the Guarantee](practice:professional-guarantee#took)` becomes a link, `[HEI](term:hei)` a term with its meaning. */
export function remarkLinks({ lexicon, paths }: { lexicon: Lexicon; paths: Paths }) {
  return (tree: Root, file: VFile): void => {
    const shown = new Set<string>();
    visit(tree, 'link', (link, index, parent) => {
      const target = parseTarget(link.url);
      if (!target || !parent || index === undefined) return;
      if (target.kind === 'term') {
        const [button, meaning] = term(link, target.id, lexicon, paths, shown) ?? [];
        if (!button) return file.fail(`No term is called ${target.id}`, link);
        parent.children.splice(index, 1, button);
        // Below the paragraph: printed, it is a note there.
        if (meaning) parent.children.push(meaning);
        return [SKIP, index + 1];
      }
      link.url = address(target, lexicon, paths) ?? file.fail(`Nothing is called ${link.url}`, link);
      return undefined;
    });
  };
}

function address({ kind, id, item }: Target, lexicon: Lexicon, paths: Paths): string | undefined {
  const anchors = lexicon.anchors.get(`${kind}:${id}`);
  if (!isKind(kind) || !anchors || (item && !anchors.has(item))) return undefined;
  return paths.entry(kind, id, item);
}

/** A button that opens the meaning by the platform's own popover; the first use on a page carries the meaning. */
function term(
  link: Link,
  id: string,
  { terms }: Lexicon,
  paths: Paths,
  shown: Set<string>,
): [button: PhrasingContent, meaning?: PhrasingContent] | undefined {
  const meaning = terms.get(id);
  if (!meaning) return undefined;
  const popover = `term-${id}`;
  const button = element('button', link.children, {
    type: 'button',
    className: ['term'],
    popovertarget: popover,
  });
  if (shown.has(id)) return [button];
  shown.add(id);
  const entry: Link = {
    type: 'link',
    url: paths.entry('term', id),
    children: [{ type: 'text', value: 'In the glossary' }],
    data: { hProperties: { ariaLabel: `${textOf(link)} in the glossary` } },
  };
  const lead = meaning.expansion ? `${meaning.expansion}. ` : '';
  const body = element('span', [{ type: 'text', value: `${lead}${meaning.text} ` }, entry], {
    id: popover,
    popover: 'auto',
    dataTerm: textOf(link),
    dataPagefindIgnore: 'all',
  });
  return [button, body];
}

function element(
  hName: string,
  children: PhrasingContent[],
  hProperties: Record<string, string | string[]>,
): PhrasingContent {
  return { type: 'emphasis', children, data: { hName, hProperties } };
}
