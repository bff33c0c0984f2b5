import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

test('every pixel keeps its colour', () => {
  const pixels = Uint8Array.of(...[1, 2, 3, 255], ...[250, 0, 9, 255], ...[1, 2, 3, 255], ...[0, 0, 0, 255]);
  const png = Buffer.from(indexedPng(pixels, 2, 2) ?? []);
  const palette = png.subarray(png.indexOf('PLTE') + 4);
  const lines = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8));
  const colour = (index: number | undefined) => [...palette.subarray((index ?? 0) * 3, (index ?? 0) * 3 + 3), 255];
  expect([lines[1], lines[2], lines[4], lines[5]].flatMap(colour)).toEqual([...pixels]);
});

test('more colours than a palette holds are refused', () => {
  const pixels = new Uint8Array(257 * 4).fill(255);
  for (let i = 0; i < 257; i++) pixels.set([i & 255, i >> 8], i * 4);
  expect(indexedPng(pixels.subarray(4), 256, 1)).toBeDefined();
  expect(indexedPng(pixels, 257, 1)).toBeUndefined();
});
