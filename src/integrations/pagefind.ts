import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as engine from 'pagefind';
import sirv from 'sirv';
import type { Paths } from '../paths.ts';
import { readRecord } from '../search/record.ts';

/** Indexes the finished pages for search; in development serves the index of the last build. */
export function pagefind(paths: Paths): AstroIntegration {
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
        const site = fileURLToPath(dir);
        const pages = await writeIndex(site);
        leaveOutUnused(path.join(site, 'pagefind'));
        writePageNames(site, paths);
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

/** Pagefind ships its own search boxes and a worker; the site has its own box and asks without a worker. */
function leaveOutUnused(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/^pagefind-.*\.(js|css)$|^wasm\.unknown\./.test(file)) rmSync(path.join(folder, file));
  }
}

/** Names, line by line of find/entries.txt, the page of each entry in Pagefind’s index; glossary terms have none of their own. */
function writePageNames(site: string, paths: Paths): void {
  const names = new Map<string, string>();
  for (const file of readdirSync(path.join(site, 'pagefind/fragment'))) {
    const [name = ''] = file.split('.');
    names.set(addressIn(readFileSync(path.join(site, 'pagefind/fragment', file))), name);
  }
  const lines = readFileSync(path.join(site, 'find/entries.txt'), 'utf8').split('\n');
  const pages = lines.map((line) => {
    const record = readRecord(line, []);
    if (!record || record.kind === 'term') return '';
    return names.get(`/${paths.entry(record.kind, record.id).slice(paths.root.length)}`) ?? '';
  });
  writeFileSync(path.join(site, 'find/pages.txt'), pages.join('\n'));
}

/** Pagefind’s fragments are JSON, packed, with its mark before it. */
function addressIn(packed: Buffer): string {
  const text = gunzipSync(packed).toString('utf8');
  return /"url":"([^"]*)"/.exec(text)?.[1] ?? '';
}

function throwAny(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
