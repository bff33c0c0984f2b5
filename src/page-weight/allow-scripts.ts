import { hashOf } from '../security-policy.ts';

/** Adds the hash of each script that stands in a page, and that every page’s policy does not know, to the page’s own security policy. */
export function allowScripts(html: string): string {
  const hashes = scriptsIn(html)
    .map((code) => ` '${hashOf(code)}'`)
    .filter((hash) => !html.includes(hash));
  return html.replace(SOURCES, (policy) => `${policy}${hashes.join('')}`);
}

/** The text of each script that stands in a page; what is marked as plain text is data, and runs nowhere. */
export function scriptsIn(html: string): string[] {
  return [...html.matchAll(SCRIPT)].map(([, code = '']) => code);
}

const SCRIPT = /<script(?![^>]*\ssrc\s*=)(?!\s+type="text\/plain")[^>]*>([\s\S]*?)<\/script/gi;
/** The place in the policy, which stands in the first lines of the page. */
const SOURCES = /script-src 'self'/;
