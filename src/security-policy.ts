import { createHash } from 'node:crypto';
import { APPLY_THEME } from './components/layout/apply-theme.ts';
import { ASK_AHEAD } from './components/search/ask-ahead.ts';

/**
 * The one content security policy: nothing from elsewhere, and two scripts inline.
 * WebAssembly is Pagefind's search engine.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${scriptHash(APPLY_THEME)} ${scriptHash(ASK_AHEAD)}`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Whether the policy lets a script that stands in the page itself run. */
export function allowsInline(script: string): boolean {
  return SECURITY_POLICY.includes(scriptHash(script));
}

function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
