import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitHeading } from '../content-reader/body.ts';

/** `## What it took [#took]` becomes a heading with that id and a link to itself. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const { text, id } = splitHeading(last.value);
      if (!id) return;
      last.value = text;
      heading.data = { hProperties: { id } };
      heading.children.push({
        type: 'link',
        url: `#${id}`,
        children: [],
        data: { hProperties: { className: ['anchor'], ariaLabel: 'Link to this section' } },
      });
    });
  };
}
