import { qrDrawing } from '../kb-share/qr-drawing.ts';
import { showQr } from '../kb-share/qr-screen.ts';
import { part } from '../part.ts';

/** Shows the room where to go: the whole address of the diagnostic, large, and its QR code, drawn when first seen. */
export function showStart(root: HTMLElement, open: boolean): void {
  const start = part(root, '[data-start]');
  const link = start.querySelector<HTMLAnchorElement>('[data-room-address]');
  if (!(start instanceof HTMLDetailsElement) || !link) return;
  const address = link.href;
  link.textContent = address;
  start.addEventListener('toggle', () => {
    const code = qrDrawing(address);
    if (code) part(start, '[data-room]').replaceChildren(code.drawing);
  });
  const fill = part(start, '[data-fill]');
  fill.addEventListener('click', () => void showQr({ address, title: 'Which approach fits?', control: fill }));
  start.hidden = false;
  start.open = open;
}
