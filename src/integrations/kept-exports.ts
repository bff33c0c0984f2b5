import type { Plugin } from 'vite';

/**
 * A part that a page fetches on use is bundled by itself, as a worker would be (`?worker&url`). A worker exports nothing, so
 * Vite would drop what such a part is fetched for.
 */
export function keptExports(): Plugin {
  return {
    name: 'kept-exports',
    options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
  };
}
