import { shareAddress } from '../../share/address.ts';
import { part } from '../part.ts';

/** Shows the room where to go: the whole address, large, and its QR code, which is drawn when it is first seen. */
export function showStart(root: HTMLElement, open: boolean): void {
  const start = part(root, '[data-start]');
  const link = start.querySelector<HTMLAnchorElement>('[data-room-address]');
  if (!(start instanceof HTMLDetailsElement) || !link) return;
  const address = shareAddress(link.href);
  link.textContent = address;
  start.addEventListener('toggle', () => void draw(part(start, '[data-room]'), address));
  const fill = part(start, '[data-fill]');
  fill.addEventListener('click', async () => {
    const { showQr } = await import('../kb-share/qr-screen.ts');
    await showQr({ address, title: 'Which approach fits?', control: fill });
  });
  start.hidden = false;
  start.open = open;
}

async function draw(room: HTMLElement, address: string): Promise<void> {
  if (room.hasChildNodes()) return;
  const { qrDrawing } = await import('../kb-share/qr-drawing.ts');
  const code = qrDrawing(address);
  if (code) room.replaceChildren(code.drawing);
}
