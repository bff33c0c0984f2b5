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
    // What is left of the helper would be a file of its own, one more request before anything runs.
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const [file, chunk] of Object.entries(bundle)) {
          if (chunk.type !== 'chunk') continue;
          chunk.code = chunk.code.replace(IMPORTED, 'const $1=e=>e();');
          if (chunk.name === 'preload-helper') delete bundle[file];
        }
      },
    },
  };
}

const HELPER = '\0vite/preload-helper.js';
const IMPORTED = /import\{\w+ as (\w+)\}from"\.\/preload-helper[^"]*";?/g;
