import type { Fault } from '../../content-reader/fault.ts';
import { stylesIn } from '../../page-weight/allow-styles.ts';
import { hashOf } from '../../security-policy.ts';
import { fileOf, type Page, type Site, targetOf } from './read-site.ts';

/** Each page: one main heading, no id twice, nothing inline that the security policy would block. */
export function sitePages(site: Site): Fault[] {
  return site.pages.filter(({ html }) => !isRedirect(html)).flatMap(faultsOf);
}

/** Every page can be reached by links from home; only the page for unknown addresses stands apart. */
export function siteReach(site: Site): Fault[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const reached = new Set<string>(['index.html']);
  const queue = ['index.html'];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const page = pages.get(file);
    if (!page) continue;
    for (const { tag, address } of page.links) {
      const target = tag === 'a' ? targetOf(site, page, address) : null;
      const next = target ? fileOf(site, target) : undefined;
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return site.pages
    .filter(({ file, html }) => !reached.has(file) && file !== '404.html' && !isRedirect(html))
    .map(({ file }) => ({
      file,
      line: 0,
      what: 'cannot be reached by links from home',
      mend: 'Link to it from its list, or take it away.',
    }));
}

function faultsOf({ file, html, tags, ids }: Page): Fault[] {
  const fault = (what: string, mend: string): Fault => ({ file, line: 0, what, mend });
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const headings = tags.filter(({ name }) => name === 'h1').length;
  return [
    ...twice.map((id) => fault(`has the id “${id}” twice`, 'Give each its own id.')),
    ...(headings === 1 ? [] : [fault(`has ${headings} main headings`, 'A page has exactly one h1.')]),
    ...(tags.some(isInline) ||
    [...stylesIn(html), ...scriptsIn(html)].some((code) => !html.includes(`'${hashOf(code)}'`))
      ? [fault('holds inline script or style', 'Move it to a file: the security policy blocks it.')]
      : []),
  ];
}

function isInline({ attributes }: Page['tags'][number]): boolean {
  return [...attributes.keys()].some((attribute) => attribute === 'style' || /^on./.test(attribute));
}

function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script/gi)].map(([, script = '']) => script);
}

function isRedirect(html: string): boolean {
  return /<meta http-equiv="refresh"/.test(html);
}
