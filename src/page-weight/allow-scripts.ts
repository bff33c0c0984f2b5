import { ASK_AHEAD } from '../components/search/ask-ahead.ts';
import { hashOf } from '../security-policy.ts';
import { IN_PLACE } from './run-in-place.ts';

/**
 * Adds to the page’s own security policy the hash of each script that the build put into the page, and of search’s. Any other
 * stays blocked, and the site check names it.
 */
export function allowScripts(html: string): string {
  const hashes = scriptsIn(html)
    .filter((code) => code === ASK_AHEAD || code.startsWith(IN_PLACE))
    .map((code) => ` '${hashOf(code)}'`);
  return html.replace(SOURCES, (policy) => `${policy}${hashes.join('')}`);
}

/** The text of each script that stands in a page; what is marked as plain text is data, and runs nowhere. */
export function scriptsIn(html: string): string[] {
  return [...html.matchAll(SCRIPT)].map(([, code = '']) => code);
}

const SCRIPT = /<script(?![^>]*\ssrc\s*=)(?!\s+type="text\/plain")[^>]*>([\s\S]*?)<\/script/gi;
/** The place in the policy, which stands in the first lines of the page. */
const SOURCES = /script-src 'self'/;
