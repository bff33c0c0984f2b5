import { readFileSync } from 'node:fs';
import { builtPages } from './built-pages.ts';

/**
 * One page of each look, the largest of its sort: an entry of each kind, a list of practice examples under one value,
 * and every page that is no entry.
 */
export function templates(): string[] {
  const largest = new Map<string, { address: string; size: number }>();
  for (const address of builtPages()) {
    const html = readFileSync(`dist/${address}${/(^|\/)$/.test(address) ? 'index.html' : ''}`, 'utf8');
    const kind = /<main[^>]* data-kind="([a-z-]+)"/.exec(html)?.[1];
    if (!kind) continue;
    const look = kind === 'page' ? address.replace(/^practices\/by\/.*/, 'practices/by/') : kind;
    if (html.length > (largest.get(look)?.size ?? 0)) largest.set(look, { address, size: html.length });
  }
  return [...largest.values()].map(({ address }) => address);
}
