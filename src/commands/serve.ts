import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Serves a finished site as a plain web server would: its files below `base`, its own page for all else. */
export function serve({ root, base, port }: { root: string; base: string; port: number }): Server {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const files = sirv(root, { dev: true });
  const notFound = path.join(root, '404.html');
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(prefix)) return refuse();
    request.url = `/${url.slice(prefix.length)}`;
    return files(request, response, refuse);
  });
  server.on('error', (error) => {
    process.stderr.write(
      `The site cannot be served on port ${port}: ${error.message}. Try another: PORT=4322 npm start\n`,
    );
    process.exitCode = 1;
  });
  return server.listen(port, () => process.stdout.write(`The library is at http://localhost:${port}${prefix}\n`));
}

if (import.meta.main) {
  const { BASE_PATH = '/', OUT_DIR = 'dist', PORT = '4321' } = process.env;
  serve({ root: OUT_DIR, base: BASE_PATH, port: Number(PORT) });
}
