import { COLLECTIONS } from '../collections.ts';
import { CANVAS } from '../components/figures/glyphs.ts';
import { SITE } from '../site.ts';
import { colourOf } from '../styles/colour-of.ts';
import type { Preview } from './preview-of.ts';
import { PREVIEW_SIZE } from './preview-size.ts';
import { toPng } from './to-png.ts';
import { setWords } from './words.ts';

/** Draws a picture for shared links as a PNG: the cover of a page, as a card. `title` is that of the entry it is about. */
export async function drawPreview(preview: Preview, title: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, figures } = preview;
  const { width, height } = PREVIEW_SIZE;
  const colour = (token: string) => colourOf(token, { kind, inverse: true });
  const words = await setWords({
    ...captions(preview, title),
    colours: { title: colour('--text'), quiet: colour('--accent') },
    width,
    height,
  });
  return toPng(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" color="${colour('--text')}">`,
      `<rect width="${width}" height="${height}" fill="${colour('--cover')}"/>`,
      words,
      ...figures.map((figure, i) => place(figure, i, figures.length)),
      '</svg>',
    ].join(''),
  );
}

function captions({ kind, about }: Preview, title: string | undefined): { label: string; title: string; foot: string } {
  const { one, many } = COLLECTIONS[kind];
  if (kind === 'page') return { label: '', title: title ?? SITE.name, foot: title ? SITE.name : SITE.tagline };
  return { label: about ? one : '', title: title ?? many, foot: SITE.name };
}

/** One figure fills the right; several stand there in two columns. */
function place({ viewBox, marks }: Preview['figures'][number], i: number, count: number): string {
  const columns = count > 2 ? 2 : 1;
  const rows = Math.ceil(count / columns);
  const cell = Math.min(FIELD.width / columns, FIELD.height / rows);
  const side = count === 1 ? cell : cell - FIELD.gap;
  const x = FIELD.right - cell * (columns - (i % columns)) + cell - side;
  const y = (PREVIEW_SIZE.height - cell * rows) / 2 + cell * Math.floor(i / columns) + (cell - side) / 2;
  const attributes = Object.entries({ ...CANVAS, viewBox, overflow: 'visible', x, y, width: side, height: side });
  return `<svg ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}>${marks}</svg>`;
}

/** Where figures stand. */
const FIELD = { right: 1128, width: 372, height: 518, gap: 28 } as const;
