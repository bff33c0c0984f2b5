import { crc32, deflateSync } from 'node:zlib';

/**
 * Writes opaque RGBA pixels as a PNG with a palette: half the size of a full one where the colours are few.
 * Undefined when there are more than 256.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> | undefined {
  const palette = new Map<number, number>();
  // Each line starts with its filter: 0, none.
  const lines = Buffer.alloc((width + 1) * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  let last = -1;
  let index = 0;
  for (let i = 0; i < width * height; i++) {
    const colour = view.getUint32(i * 4) >>> 8;
    if (colour !== last) {
      index = palette.get(colour) ?? palette.size;
      if (index === 256) return undefined;
      palette.set(colour, index);
      last = colour;
    }
    lines[i + Math.floor(i / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(
    [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', colours),
      chunk('IDAT', deflateSync(lines)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Length, name, data, checksum of both. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
