import type { Plugin } from 'vite';

/**
 * Code fetched on use is fetched by the browser's own `import()`. Vite would wrap each in a helper that looks for
 * stylesheets to load first: twice the size of what every page loads, and there is one stylesheet for the whole site.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

const HELPER = '\0vite/preload-helper.js';
