import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BEST, compressed } from './compressed.ts';
import { fileOf, type Site, targetOf } from './read-site.ts';

/** Weighs the files that pages load, each once. */
export function makeScale(site: Site): Scale {
  const weights = new Map<string, number>();
  const imports = new Map<string, string[]>();

  function weightOfFile(file: string): number {
    const known = weights.get(file) ?? compressed(readFileSync(path.join(site.root, file)), BEST);
    weights.set(file, known);
    return known;
  }
  /** A script and all that it imports at once. */
  function withImports(file: string): string[] {
    const known = imports.get(file);
    if (known) return known;
    imports.set(file, [file]);
    const code = readFileSync(path.join(site.root, file), 'utf8');
    const found = [...code.matchAll(IMPORT)].map(([, name = '']) => path.posix.join(path.posix.dirname(file), name));
    const all = [file, ...found.filter((name) => site.files.has(name)).flatMap(withImports)];
    imports.set(file, all);
    return all;
  }
  return {
    weightOfFile,
    filesOf: (page, address) => {
      const target = targetOf(site, { file: page }, address);
      const file = target ? fileOf(site, target) : undefined;
      if (file === undefined || !site.files.has(file)) return [];
      return file.endsWith('.js') ? withImports(file) : [file];
    },
  };
}

const IMPORT = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;

export type Scale = {
  weightOfFile: (file: string) => number;
  /** The files of this site that an address on a page makes the browser fetch. */
  filesOf: (page: string, address: string) => string[];
};
