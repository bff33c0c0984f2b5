import { qrCode } from '../../share/qr-code.ts';

/**
 * An address as a QR code to look at, dark on light whatever the theme, its quiet zone included. Null when it is too
 * long for one. `fine` where the modules are so many that only a reader close by can make them out.
 */
export function qrDrawing(address: string): { drawing: SVGSVGElement; fine: boolean } | null {
  const code = qrCode(address);
  if (!code) return null;
  const drawing = shape('svg', {
    viewBox: `0 0 ${code.size} ${code.size}`,
    role: 'img',
    'aria-label': 'QR code of the address',
    'shape-rendering': 'crispEdges',
    'data-qr': '',
  });
  drawing.append(
    shape('rect', { width: `${code.size}`, height: `${code.size}`, fill: 'var(--white)' }),
    shape('path', { d: code.path, fill: 'var(--ink)' }),
  );
  return { drawing, fine: code.size > FINE };
}

function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** In modules to a side: with more, a code on a wall is hard to read from the back of a room. */
const FINE = 69;
