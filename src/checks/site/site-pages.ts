import type { Fault } from '../../content-reader/fault.ts';
import type { Page } from './read-page.ts';
import { fileOf, type Site, targetOf } from './read-site.ts';

/** Each page: one main heading, no id twice, nothing inline that the security policy would block. */
export function sitePages(site: Site): Fault[] {
  return site.pages.filter(({ isRedirect }) => !isRedirect).flatMap(faultsOf);
}

/** Every page can be reached by links from home; only the page for unknown addresses stands apart. */
export function siteReach(site: Site): Fault[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const reached = new Set<string>(['index.html']);
  const followed = new Set<string>();
  const queue = ['index.html'];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const page = pages.get(file);
    if (!page) continue;
    for (const { tag, address } of page.links) {
      if (address.startsWith('/') && followed.has(address)) continue;
      if (tag === 'a') followed.add(address);
      const target = tag === 'a' ? targetOf(site, page, address) : null;
      const next = target ? fileOf(site, target) : undefined;
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return site.pages
    .filter(({ file, isRedirect }) => !reached.has(file) && file !== '404.html' && !isRedirect)
    .map(({ file }) => ({
      file,
      line: 0,
      what: 'cannot be reached by links from home',
      mend: 'Link to it from its list, or take it away.',
    }));
}

function faultsOf({ file, ids, headings, holdsInline }: Page): Fault[] {
  const fault = (what: string, mend: string): Fault => ({ file, line: 0, what, mend });
  const seen = new Set<string>();
  const twice = ids.filter((id) => seen.size === seen.add(id).size);
  return [
    ...twice.map((id) => fault(`has the id “${id}” twice`, 'Give each its own id.')),
    ...(headings === 1 ? [] : [fault(`has ${headings} main headings`, 'A page has exactly one h1.')]),
    ...(holdsInline
      ? [fault('holds inline script or style', 'Move it to a file: the security policy blocks it.')]
      : []),
  ];
}
