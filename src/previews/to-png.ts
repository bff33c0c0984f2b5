import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexedPng } from './indexed-png.ts';

/** Draws an svg document, all of whose words are outlines and whose ground is opaque, as a PNG of its own size. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await ready();
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = indexedPng(image.pixels, image.width, image.height) ?? new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}

/** The engine may be started once only. */
function ready(): Promise<void> {
  started ??= readFile('node_modules/@resvg/resvg-wasm/index_bg.wasm').then((wasm) => initWasm(wasm));
  return started;
}

let started: Promise<void> | undefined;
