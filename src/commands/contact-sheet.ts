import type { Shot } from './shot-list.ts';

/** One page that shows the tops of all pictures, each a link to the whole. Not part of the site. */
export function contactSheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ page, look, width, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a>` +
      `<figcaption>${page}, ${look}, ${width} px${look === 'print' ? `, <a href="${page}.pdf">PDF</a>` : ''}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Shots</title>${STYLE}${figures.join('\n')}</html>\n`;
}

const STYLE = `<style>
body { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem; margin: 1rem; font: 0.875rem system-ui; background: Silver }
figure { margin: 0 }
img { inline-size: 100%; block-size: 26rem; object-fit: cover; object-position: top }
</style>`;
