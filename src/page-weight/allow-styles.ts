import { createHash } from 'node:crypto';

/** Adds the hash of each style that stands in a page to the page’s own security policy. */
export function allowStyles(html: string): string {
  const hashes = stylesIn(html).map((css) => ` '${hashOf(css)}'`);
  return html.replace(SOURCES, (policy) => `${policy}${hashes.join('')}`);
}

/** The text of each style that stands in a page. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(STYLE)].map(([, css = '']) => css);
}

/** How a security policy names a style: `sha256-…`. */
export function hashOf(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

const STYLE = /<style[^>]*>(.*?)<\/style>/gs;
/** The place in the policy, which stands in the first lines of the page. */
const SOURCES = /style-src 'self'/;
