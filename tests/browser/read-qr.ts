import type { Locator } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';

/** What a camera would read off the screen: the address in a QR code, from a picture of it. */
export async function readQr(shown: Locator): Promise<string> {
  const picture = (await shown.screenshot({ animations: 'disabled' })).toString('base64');
  // A page of its own: the site's security policy lets nothing be drawn from data.
  const bench = await shown.page().context().newPage();
  const { width, height, shades } = await bench.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const pixels = canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
    let shades = '';
    for (let i = 0; i < pixels.length; i += 4) shades += String.fromCharCode(pixels[i] ?? 0);
    return { width: image.width, height: image.height, shades };
  }, picture);
  await bench.close();
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < shades.length; i += 1) data.fill(shades.charCodeAt(i), i * 4, i * 4 + 3);
  return decodeQR({ width, height, data }, { timeLimit: 10_000 });
}
