import type { Plugin } from 'vite';

/**
 * Code fetched on use is fetched by the browser's own `import()`. Vite would wrap each in a helper that looks for
 * stylesheets to load first: twice the size of what every page loads, and pages carry their styles themselves.
 * What is left of the helper, a plain call, is written into each file that uses it rather than fetched.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const helper = chunks.find(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === HELPER);
      if (!helper) return;
      for (const chunk of chunks.filter(({ imports }) => imports.includes(helper.fileName))) {
        chunk.code = chunk.code.replace(IMPORT, (_match, name: string) => `const ${name}=l=>l();`);
        if (chunk.code.includes(helper.fileName)) this.error(`${chunk.fileName} still asks for ${helper.fileName}.`);
      }
      delete bundle[helper.fileName];
    },
  };
}

const HELPER = '\0vite/preload-helper.js';
const IMPORT = /import\{\w+ as (\w+)\}from"\.\/preload-helper[^"]*";/;
