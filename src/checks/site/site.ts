import type { Fault } from '../../content-reader/fault.ts';
import type { Page } from './read-page.ts';
import { readSite } from './read-site.ts';
import { siteLinks } from './site-links.ts';
import { sitePages, siteReach } from './site-pages.ts';
import { type Weight, weigh } from './weight.ts';

/**
 * Lists every fault of a built site, and its heaviest pages. `base` is the sub-path that it was built for;
 * `pages` are given where they have been read before the site was whole.
 */
export function checkSite(root: string, base: string, pages?: Page[]): { faults: Fault[]; heaviest: Weight[] } {
  const site = readSite(root, base, pages);
  const { faults, heaviest } = weigh(site);
  return { faults: [...siteLinks(site), ...sitePages(site), ...siteReach(site), ...faults], heaviest };
}
