import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as engine from 'pagefind';
import sirv from 'sirv';

/** Indexes the finished pages for search; in development serves the index of the last build. */
export function pagefind(): AstroIntegration {
  let output = '';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(path.join(output, 'pagefind'))) {
          logger.warn('There is no search index yet: run “npm run build” once.');
        }
        const serve = sirv(output, { dev: true });
        server.middlewares.use((request, response, next) => {
          if (request.url?.includes('/pagefind/')) serve(request, response, next);
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`indexed ${pages} pages`);
      },
    },
  };
}

/** Throws when Pagefind reports an error or finds no page. */
async function writeIndex(folder: string): Promise<number> {
  const { index, errors } = await engine.createIndex({ writePlayground: false });
  throwAny(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const added = await index.addDirectory({ path: folder });
  throwAny(added.errors);
  if (added.page_count === 0) throw new Error(`Pagefind found no page to index in ${folder}.`);
  throwAny((await index.writeFiles({ outputPath: path.join(folder, 'pagefind') })).errors);
  await engine.close();
  return added.page_count;
}

function throwAny(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
