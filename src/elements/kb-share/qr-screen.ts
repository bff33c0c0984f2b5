import { button, made } from '../made.ts';
import { openDialog } from './dialog.ts';
import { qrDrawing } from './qr-drawing.ts';

/** Fills the screen with the QR code of an address, its title and the address in words. False when it is too long for one. */
export async function showQr({ address, title, control }: Shown): Promise<boolean> {
  const code = qrDrawing(address);
  if (!code) return false;
  const words = [made('h2', {}, title), made('p', {}, address)];
  if (code.fine) {
    words.push(made('p', { className: 'label' }, 'A long address makes a fine code: come close to read it.'));
  }
  const dialog = made('dialog', { className: 'qr-screen' }, code.drawing, made('div', {}, ...words));
  dialog.setAttribute('aria-label', `QR code: ${title}`);
  const close = button('Close', () => dialog.close());
  close.autofocus = true;
  dialog.lastElementChild?.append(close);
  await openDialog(dialog, control);
  return true;
}

type Shown = { address: string; title: string; control: HTMLElement };
