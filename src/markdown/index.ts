import remarkGfm from 'remark-gfm';
import type { Lexicon } from '../content-reader/lexicon.ts';
import type { Paths } from '../paths.ts';
import { remarkFacts } from './facts.ts';
import { remarkHeadingIds } from './headings.ts';
import { remarkLinks } from './links.ts';
import { remarkOrigins } from './origins.ts';

/** The site's Markdown: GitHub's tables and footnotes, then our ids, links and marks of origin. */
export function remarkPlugins(options: { lexicon: Lexicon; paths: Paths }) {
  return [
    remarkGfm,
    remarkFacts,
    remarkHeadingIds,
    [remarkLinks, options],
    [remarkOrigins, { sources: options.lexicon.sources, paths: options.paths }],
  ] as const;
}
