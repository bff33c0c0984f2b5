import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode } from './qr-code.ts';

const SITE = 'https://library.example/kb/diagnostic/';

describe('a QR code', () => {
  it.each([
    ['a short address', SITE],
    ['answers', `${SITE}#d=14MJ93`],
    ['a search with other letters', 'https://library.example/search/?q=caf%C3%A9&role=membership'],
    ['a group of 30', `${SITE}group/#g=${Array(30).fill('14MJ93').join('.')}`],
    ['a group of 200', `${SITE}group/#g=${Array(200).fill('179EP3').join('.')}`],
  ])('is read as exactly the address: %s', (_, address) => {
    expect(read(qrCode(address))).toBe(address);
  });

  it('keeps four light modules on every side', () => {
    const code = qrCode(SITE);
    const dark = modulesOf(code);
    expect(dark.length).toBeGreaterThan(0);
    const edge = (code?.size ?? 0) - 4;
    expect(dark.every(([x, y]) => x >= 4 && y >= 4 && x < edge && y < edge)).toBe(true);
  });

  it('is none for an address that no code can hold', () => {
    expect(qrCode(SITE.padEnd(2953, 'x'))).not.toBeNull();
    expect(qrCode(SITE.padEnd(2954, 'x'))).toBeNull();
  });
});

/** Reads the drawing back from its path, as a camera would. */
function read(code: QrCode | null): string {
  const scale = 4;
  const side = (code?.size ?? 0) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of modulesOf(code)) {
    for (let i = 0; i < scale * scale; i += 1) {
      const at = ((y * scale + Math.floor(i / scale)) * side + x * scale + (i % scale)) * 4;
      data.fill(0, at, at + 3);
    }
  }
  return decodeQR({ width: side, height: side, data }, { timeLimit: 5000 });
}

function modulesOf(code: QrCode | null): [number, number][] {
  const runs = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)];
  return runs.flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, i): [number, number] => [Number(x) + i, Number(y)]),
  );
}
