import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Serves a built site as a good host does: compressed. Pages in `extra` come from memory. Resolves to its address. */
export async function serveCompressed(root: string, extra: ReadonlyMap<string, string>): Promise<Served> {
  const kept = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const known = extra.get(pathname);
    if (known === undefined && !(existsSync(file) && statSync(file).isFile())) return response.writeHead(404).end();
    const type = known === undefined ? path.extname(file) : '.html';
    const compressed = SHRINKS.has(type);
    const body =
      kept.get(pathname) ?? bodyOf(known === undefined ? readFileSync(file) : Buffer.from(known), compressed);
    kept.set(pathname, body);
    return response
      .writeHead(200, {
        'content-type': TYPES[type] ?? 'application/octet-stream',
        ...(compressed && { 'content-encoding': 'br' }),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench’s server has no port.');
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}

function bodyOf(bytes: Buffer, compressed: boolean): Buffer {
  return compressed ? brotliCompressSync(bytes) : bytes;
}

const SHRINKS = new Set(['.html', '.js', '.json', '.css', '.svg', '.txt']);
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export type Served = { origin: string; close: () => void };
