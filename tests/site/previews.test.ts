import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(readdirSync('dist/previews'))('%s is a PNG of 1200 × 630 and no heavier than 40 KB', (file) => {
  const png = readFileSync(`dist/previews/${file}`);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(40 * 1024);
});

test('the touch icon is a PNG of 180 × 180', () => {
  expect(sizeOf(readFileSync('dist/apple-touch-icon.png'))).toEqual([180, 180]);
});

function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
