import { CANVAS } from '../components/figures/glyphs.ts';
import { SITE_MARK } from '../components/figures/site-mark.ts';
import { colourOf } from '../styles/colour-of.ts';

/**
 * The mark of the site on its own ground, as an svg document of so many pixels: seen on light and dark alike.
 * `corner` is its radius on a grid of 32; touch icons have none, as devices round them.
 */
export function siteIcon({ pixels, corner }: { pixels: number; corner: number }): string {
  const { viewBox, marks } = SITE_MARK;
  const canvas = { ...CANVAS, viewBox, width: pixels, height: pixels, color: colourOf('--text', { inverse: true }) };
  const attributes = Object.entries(canvas).map(([name, value]) => `${name}="${value}"`);
  const ground = `<rect width="32" height="32" rx="${corner}" fill="${colourOf('--cover')}" stroke="none"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes.join(' ')}>${ground}${marks}</svg>`;
}
