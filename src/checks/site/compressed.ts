import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes after compression by Brotli. */
export function compressed(bytes: Buffer, quality: number): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

/**
 * How hard compression tries: 11 is the most that Brotli can. 5 is 50 times as fast and a tenth worse,
 * 2 is 150 times as fast and a quarter worse.
 */
export const BEST = 11;
export const GOOD = 5;
export const QUICK = 2;
