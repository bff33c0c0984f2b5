import type { Fault } from '../../content-reader/fault.ts';
import type { Page } from './read-page.ts';
import { decodePercents, fileOf, type Site, targetOf } from './read-site.ts';

/** Every link leads to a page, file and anchor that exist; none runs anything; none goes by an unknown scheme. */
export function siteLinks(site: Site): Fault[] {
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]));
  // An address from the root means the same on every page, and most stand on many.
  const good = new Set<string>();
  return site.pages.flatMap((page) =>
    page.links.flatMap(({ address }) => {
      if (good.has(address)) return [];
      const what = faultOf(site, page, address, ids);
      if (!what && address.startsWith('/')) good.add(address);
      return what
        ? [{ file: page.file, line: 0, what, mend: 'Mend the address where it is made, or make the page.' }]
        : [];
    }),
  );
}

function faultOf(site: Site, page: Page, address: string, ids: Map<string, Set<string>>): string | undefined {
  const target = targetOf(site, page, address);
  if (!target) return `links to “${address}”, which is no address`;
  if (target.protocol !== 'https:') return `links to “${address}”, whose scheme is not https`;
  const file = fileOf(site, target);
  if (file === undefined) return undefined;
  if (!site.files.has(file)) return `links to “${address}”, which does not exist`;
  const anchor = decodePercents(target.hash.slice(1));
  if (!anchor || anchor.includes('=') || ids.get(file)?.has(anchor)) return undefined;
  return `links to “${address}”, but that page has no “#${anchor}”`;
}
