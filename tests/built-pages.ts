import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The address of every page of the built site, below its root: ``, `practices/learning-walks/`, `404.html`. */
export function builtPages(folder = 'dist'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
