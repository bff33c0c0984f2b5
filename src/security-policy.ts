import { createHash } from 'node:crypto';
import { APPLY_THEME } from './components/layout/apply-theme.ts';

/**
 * The one content security policy: nothing from elsewhere; inline the script that is named here, and the styles and scripts
 * that the build put into a page, each by its hash (page-weight/allow-styles.ts, page-weight/allow-scripts.ts).
 * WebAssembly is Pagefind's search engine.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' '${hashOf(APPLY_THEME)}'`,
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
