import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Paths } from '../paths.ts';
import { formatLocator, type Locator, ORIGIN_MARK, type Origin, parseOrigin } from '../schemas/origin.ts';

/** `[S3-7.8]` becomes a link to the paragraph, `[ours]` a mark of our own reading. */
export function remarkOrigins({ sources, paths }: Options) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const parts = splitAtMarks(node, (origin) => mark(origin));
      if (!parts) return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];

      function mark(origin: Origin): PhrasingContent {
        if (origin.basis === 'editorial') return span([text('ours')], { dataBasis: 'editorial' });
        return span(
          origin.locators.flatMap((locator, i) => (i ? [text(' '), link(locator)] : [link(locator)])),
          {},
        );
      }
      function link(locator: Locator): PhrasingContent {
        const id = sources.get(locator.prefix);
        if (!id) file.fail(`No source is called ${locator.prefix}`, node);
        return {
          type: 'link',
          url: paths.paragraph(id, locator.section, locator.first),
          children: [text(formatLocator(locator))],
          data: { hProperties: { dataLocator: formatLocator(locator) } },
        };
      }
    });
  };
}

function splitAtMarks(node: Text, make: (origin: Origin) => PhrasingContent): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(ORIGIN_MARK)) {
    const origin = parseOrigin(match[1] ?? '');
    if (!origin) continue;
    const before = node.value.slice(end, match.index);
    end = match.index + match[0].length;
    // A mark may stand in the margin: its comma or full stop stays with the words before it.
    const stop = /^[,;:.]/.exec(node.value.slice(end))?.[0] ?? '';
    end += stop.length;
    const words = stop ? `${before.trimEnd()}${stop} ` : before;
    // “Ours” never stands on a line by itself.
    parts.push(text(origin.basis === 'editorial' ? words.replace(/ $/, '\u00a0') : words), make(origin));
  }
  return end ? [...parts, text(node.value.slice(end))] : undefined;
}

/** Marks stand outside the search text: nobody looks for them, and they would cut excerpts up. */
function span(children: PhrasingContent[], properties: Record<string, string>): PhrasingContent {
  return {
    type: 'emphasis',
    children,
    data: {
      hName: 'span',
      hProperties: { className: ['origin'], dataPagefindIgnore: 'all', ...properties },
    },
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}

type Options = { sources: Map<string, string>; paths: Paths };
