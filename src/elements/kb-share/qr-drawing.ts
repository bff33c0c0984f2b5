import { qrCode } from '../../share/qr-code.ts';
import { svg } from '../svg.ts';

/**
 * An address as a QR code to look at, dark on light whatever the theme, its quiet zone included. Null when it is too
 * long for one. `fine` where the modules are so many that only a reader close by can make them out.
 */
export function qrDrawing(address: string): { drawing: SVGSVGElement; fine: boolean } | null {
  const code = qrCode(address);
  if (!code) return null;
  const drawing = svg('svg', {
    viewBox: `0 0 ${code.size} ${code.size}`,
    role: 'img',
    'aria-label': 'QR code of the address',
    'shape-rendering': 'crispEdges',
    'data-qr': '',
  });
  drawing.append(
    svg('rect', { width: `${code.size}`, height: `${code.size}`, fill: 'var(--white)' }),
    svg('path', { d: code.path, fill: 'var(--ink)' }),
  );
  return { drawing, fine: code.size > FINE };
}

/** In modules to a side: with more, a code on a wall is hard to read from the back of a room. */
const FINE = 69;
