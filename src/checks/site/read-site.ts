import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads a built site: every page with its ids and the addresses that it points to. Throws when there is no page. */
export function readSite(root: string, base: string): Site {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(root, file));
  if (!pages.length) throw new Error(`${root} holds no page.`);
  return { root, base: base.endsWith('/') ? base : `${base}/`, files: new Set(files), pages };
}

/** The file that an address of this site is served from; undefined when it leaves the site. */
export function fileOf(site: Site, from: Page, href: string): string | undefined {
  const here = new URL(site.base + addressOf(from.file), ORIGIN);
  const target = new URL(href, here);
  if (target.origin !== ORIGIN) return undefined;
  if (!target.pathname.startsWith(site.base)) return target.pathname;
  const file = decodeURIComponent(target.pathname.slice(site.base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function readPage(root: string, file: string): Page {
  const html = readFileSync(path.join(root, file), 'utf8');
  const tags = [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*"|='[^']*'|=[^\s>]*)?)*)\s*\/?>/g)];
  const attributes = tags.map(([, tag = '', text = '']) => ({ tag, attributes: readAttributes(text) }));
  return {
    file,
    html,
    ids: attributes.flatMap(({ attributes: own }) => own.get('id') ?? []),
    links: attributes.flatMap(({ tag, attributes: own }) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const address = own.get(name);
        return address === undefined ? [] : [{ tag, address }];
      }),
    ),
  };
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s"'>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g);
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [name, decode(double ?? single ?? bare ?? '')]),
  );
}

function decode(text: string): string {
  return text
    .replace(/&#38;|&amp;/g, '&')
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;/g, "'");
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

const ORIGIN = 'https://site.invalid';

export type Page = {
  /** Below the site's folder: `practices/learning-walks/index.html`. */
  file: string;
  html: string;
  ids: string[];
  links: { tag: string; address: string }[];
};
export type Site = { root: string; base: string; files: ReadonlySet<string>; pages: Page[] };
