import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { makeLexicon } from './src/content-reader/lexicon.ts';
import { readContent } from './src/content-reader/read.ts';
import { feed } from './src/integrations/feed.ts';
import { keptExports } from './src/integrations/kept-exports.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { remarkPlugins } from './src/markdown/index.ts';
import { makePaths } from './src/paths.ts';

const { BASE_PATH = '/', SITE_URL, OUT_DIR = 'dist' } = process.env;
const content = readContent('content');
const paths = makePaths(BASE_PATH);

export default defineConfig({
  base: BASE_PATH,
  ...(SITE_URL && { site: SITE_URL }),
  outDir: OUT_DIR,
  trailingSlash: 'always',
  // Pages are written while others are made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  // Feed and sitemap hold absolute addresses: without SITE_URL there are none.
  integrations: [mdx(), pagefind(), ...(SITE_URL ? [sitemap(), feed()] : [])],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: remarkPlugins({ lexicon: makeLexicon(content), paths }),
    }),
  },
  redirects: Object.fromEntries(content.redirects.map(({ from, to }) => [from, to])),
  vite: {
    plugins: [plainImports()],
    worker: { format: 'es', plugins: () => [keptExports()] },
    build: {
      // Nothing is inlined, since the security policy allows none, but the script of search: its first answers wait for no file.
      assetsInlineLimit: (file) => /\/search\.astro_[^/]*\.js$/.test(file),
      rolldownOptions: {
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
