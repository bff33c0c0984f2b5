import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads a built site: every page with its tags, its ids and the addresses that it points to. Throws when there is no page. */
export function readSite(root: string, base: string): Site {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(root, file));
  if (!pages.length) throw new Error(`${root} holds no page.`);
  return { root, base: base.endsWith('/') ? base : `${base}/`, files: new Set(files), pages };
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

function readPage(root: string, file: string): Page {
  const html = readFileSync(path.join(root, file), 'utf8');
  const tags = [...html.matchAll(TAG)].map(([, name = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: readAttributes(text),
  }));
  return {
    file,
    html,
    tags,
    ids: tags.flatMap(({ attributes }) => attributes.get('id') ?? []),
    links: tags.flatMap(({ name, attributes }) =>
      [...['href', 'src', 'action'].map((attribute) => attributes.get(attribute)), pictureOf(attributes)].flatMap(
        (address) => (address === undefined ? [] : [{ tag: name, address }]),
      ),
    ),
  };
}

/** The picture of a shared link: on this site, though its address names the origin that readers know. */
function pictureOf(attributes: ReadonlyMap<string, string>): string | undefined {
  if (attributes.get('property') !== 'og:image') return undefined;
  return URL.parse(attributes.get('content') ?? '')?.pathname ?? '';
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s"'>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g);
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|amp|quot);/gi, (entity, decimal?: string, hexadecimal?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return entity.toLowerCase() === '&amp;' ? '&' : '"';
  });
}

const ORIGIN = 'https://site.invalid';
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*"|='[^']*'|=[^\s>]*)?)*)\s*\/?>/gi;

export type Page = {
  /** Below the site's folder: `practices/learning-walks/index.html`. */
  file: string;
  html: string;
  tags: { name: string; attributes: ReadonlyMap<string, string> }[];
  ids: string[];
  links: { tag: string; address: string }[];
};
export type Site = { root: string; base: string; files: ReadonlySet<string>; pages: Page[] };
