import type { Fault } from '../../content-reader/fault.ts';
import { readSite } from './read-site.ts';
import { siteLinks } from './site-links.ts';
import { sitePages, siteReach } from './site-pages.ts';

/** Lists every fault of a built site. `base` is the sub-path that it was built for. */
export function checkSite(root: string, base: string): Fault[] {
  const site = readSite(root, base);
  return [...siteLinks(site), ...sitePages(site), ...siteReach(site)];
}
