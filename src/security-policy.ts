import { createHash } from 'node:crypto';
import { APPLY_THEME } from './components/layout/apply-theme.ts';
import { ASK_AHEAD } from './components/search/ask-ahead.ts';

/**
 * The one content security policy: nothing from elsewhere; inline the two scripts that are named here, and the styles that
 * the build put there, each by its hash (page-weight/allow-styles.ts).
 * WebAssembly is Pagefind's search engine.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' '${hashOf(APPLY_THEME)}' '${hashOf(ASK_AHEAD)}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** How a policy names a script or style that stands in the page: `sha256-…`. */
export function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
