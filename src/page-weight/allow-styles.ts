import { hashOf } from '../security-policy.ts';

/** Adds the hash of each style that stands in a page to the page’s own security policy. */
export function allowStyles(html: string): string {
  const hashes = stylesIn(html).map((css) => ` '${hashOf(css)}'`);
  return html.replace(SOURCES, (policy) => `${policy}${hashes.join('')}`);
}

/** The text of each style that stands in a page. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(STYLE)].map(([, css = '']) => css);
}

const STYLE = /<style[^>]*>(.*?)<\/style>/gs;
/** The place in the policy, which stands in the first lines of the page. */
const SOURCES = /style-src 'self'/;
