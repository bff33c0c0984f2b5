import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as engine from 'pagefind';
import { makePaths, type Paths } from '../paths.ts';
import { readRecord } from '../search/record.ts';

/** Indexes the pages of a finished site for search: `node src/commands/index-pages.ts dist-next`. */
const [site = 'dist'] = process.argv.slice(2);
const pages = await writeIndex(site);
leaveOutUnused(path.join(site, 'pagefind'));
writePageNames(site, makePaths(process.env['BASE_PATH'] ?? '/'));
process.stdout.write(`Search: ${pages} pages indexed.\n`);

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
