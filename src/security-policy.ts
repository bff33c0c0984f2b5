/**
 * The one content security policy: nothing from elsewhere, nothing inline but the styles that the build put there,
 * each by its hash (page-weight/allow-styles.ts).
 * WebAssembly is Pagefind's search engine.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
