import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { bodyFacts } from '../content-reader/body.ts';

/** Leaves what other parts need to know of a body beside it, so that nobody need parse it again. Goes before what rewrites it. */
export function remarkFacts() {
  return (tree: Root, file: VFile): void => {
    const { frontmatter } = file.data.astro ?? {};
    if (frontmatter) frontmatter['facts'] = bodyFacts(tree);
  };
}
