import type { Fault } from '../../content-reader/fault.ts';
import { decodePercents, fileOf, type Page, type Site, targetOf } from './read-site.ts';

/** Every link leads to a page, file and anchor that exist; none runs anything; none goes by an unknown scheme. */
export function siteLinks(site: Site): Fault[] {
  const ids = new Map(site.pages.map((page) => [page.file, new Set(page.ids)]));
  return site.pages.flatMap((page) =>
    page.links.flatMap(({ address }) => {
      const what = faultOf(site, page, address, ids);
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
