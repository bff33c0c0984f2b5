import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Page, pageReader } from './read-page.ts';

/** A built site: its files, and its pages with their ids and the addresses that they point to. */
export function readSite(root: string, base: string, pages = readPages(root)): Site {
  return { root, base: base.endsWith('/') ? base : `${base}/`, files: new Set(filesIn(root)), pages };
}

/** Reads the pages of a site alone. Throws when there is none. */
export function readPages(root: string): Page[] {
  const pages = filesIn(root)
    .filter((file) => file.endsWith('.html'))
    .map(pageReader(root));
  if (!pages.length) throw new Error(`${root} holds no page.`);
  return pages;
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Where an address on a page leads, as a browser reads it; null when it is no address at all. */
export function targetOf(site: Site, from: Pick<Page, 'file'>, address: string): URL | null {
  return URL.parse(address, `${ORIGIN}${site.base}${from.file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The file of this site that a target is served from, whether it exists or not; undefined when the target is elsewhere. */
export function fileOf(site: Site, target: URL): string | undefined {
  if (target.origin !== ORIGIN) return undefined;
  if (!target.pathname.startsWith(site.base)) return target.pathname;
  const file = decodePercents(target.pathname.slice(site.base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** `caf%C3%A9` → `café`; as it stands when a percent sign means nothing. */
export function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ORIGIN = 'https://site.invalid';
export type Site = { root: string; base: string; files: ReadonlySet<string>; pages: Page[] };
