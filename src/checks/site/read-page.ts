import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scriptsIn } from '../../page-weight/allow-scripts.ts';
import { stylesIn } from '../../page-weight/allow-styles.ts';
import { hashOf } from '../../security-policy.ts';
import { compressed, QUICK } from './compressed.ts';

/** Reads the pages of a site, one after another, and keeps of each what the checks ask for, not its text. */
export function pageReader(root: string): (file: string) => Page {
  const kept = new Map<string, string>();
  /** A part of a text keeps all of it in memory; addresses and ids come again and again. */
  function keep(text: string): string {
    const known = kept.get(text) ?? Buffer.from(text).toString();
    kept.set(known, known);
    return known;
  }

  return (file) => {
    const bytes = readFileSync(path.join(root, file));
    const html = bytes.toString();
    const page: Page = {
      file,
      bytes: () => readFileSync(path.join(root, file)),
      atMost: compressed(bytes, QUICK),
      ids: [],
      links: [],
      loads: [],
      headings: 0,
      kind: '',
      holdsInline: [...stylesIn(html), ...scriptsIn(html)].some((code) => !html.includes(`'${hashOf(code)}'`)),
      isRedirect: html.includes('<meta http-equiv="refresh"'),
    };
    for (const [, name = '', attributes = ''] of html.replace(CODE, '$1').matchAll(TAG)) {
      noteTag(page, name.toLowerCase(), attributes, keep);
    }
    return page;
  };
}

function noteTag(page: Page, tag: string, text: string, keep: (text: string) => string): void {
  if (tag === 'h1') page.headings += 1;
  let isPicture = false;
  let fetched = LOADERS.has(tag);
  let target: string | undefined;
  // Most tags have no attribute but that of their scope.
  for (const [, written = '', double, single, bare] of TELLING.test(text) ? text.matchAll(ATTRIBUTE) : []) {
    const name = written.toLowerCase();
    if (name === 'property') isPicture = (double ?? bare) === 'og:image';
    const value = () => keep(decodeEntities(double ?? single ?? bare ?? ''));
    if (name === 'id') page.ids.push(value());
    else if (name === 'href' || name === 'src' || name === 'action') {
      target = value();
      page.links.push({ tag, address: target });
    } else if (name === 'content' && isPicture) page.links.push({ tag, address: pictureOf(value()) });
    else if (name === 'rel' && tag === 'link') fetched = FETCHED.has(value());
    else if (name === 'data-kind' && tag === 'main') page.kind = value();
    else if (name === 'style' || /^on./.test(name)) page.holdsInline = true;
  }
  if (fetched && target !== undefined) page.loads.push(target);
}

/** The picture of a shared link: on this site, though its address names the origin that readers know. */
function pictureOf(address: string): string {
  return URL.parse(address)?.pathname ?? '';
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|amp|quot);/gi, (entity, decimal?: string, hexadecimal?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return entity.toLowerCase() === '&amp;' ? '&' : '"';
  });
}

const CODE = /(<(style|script)[^>]*>).*?(?=<\/\2>)/gs;
const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*"|='[^']*'|=[^\s>]*)?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;
const TELLING = /\s(?:id|href|src|action|style|on[a-z]+|data-kind|property)\s*=/i;
const FETCHED = new Set(['stylesheet', 'icon', 'modulepreload', 'preload']);
const LOADERS = new Set(['script', 'img', 'iframe', 'source']);

export type Page = {
  /** Below the site’s folder: `practices/learning-walks/index.html`. */
  file: string;
  /** Its HTML, read again each time. */
  bytes: () => Buffer;
  /** Bytes after quick compression: the best makes less of it, never more. */
  atMost: number;
  ids: string[];
  /** Every address on it, with the tag that has it. */
  links: { tag: string; address: string }[];
  /** Those addresses that a browser fetches with the page. */
  loads: string[];
  /** How many h1 it has. */
  headings: number;
  /** The `data-kind` of its main element; empty where it has none. */
  kind: string;
  /** Whether script or style stands in it that the policy blocks. */
  holdsInline: boolean;
  isRedirect: boolean;
};
