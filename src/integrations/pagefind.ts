import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** In development serves the search index of the last build. */
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
    },
  };
}
