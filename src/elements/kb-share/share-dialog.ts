import { shareAddress } from '../../share/address.ts';
import { tell } from '../kb-copied/tell.ts';
import { button, made } from '../made.ts';
import { openDialog } from './dialog.ts';
import { showQr } from './qr-screen.ts';

/**
 * The ways to hand on what a control stands for: a link its own address, which is copied at once, a button the page’s.
 * Each way that succeeds closes the dialog; focus goes back to the control.
 */
export async function openShare(control: HTMLAnchorElement | HTMLButtonElement): Promise<void> {
  const isLink = 'href' in control;
  const address = shareAddress(isLink ? control.href : location.href);
  const title = titleOf(control);
  const field = made('input', { type: 'text', readOnly: true, value: address });
  const said = made('p', { className: 'label' });
  said.setAttribute('role', 'status');
  const dialog = made(
    'dialog',
    { className: 'share' },
    made('h2', {}, 'Share'),
    made('p', {}, title),
    made('label', { className: 'label' }, 'Address', field),
    said,
  );
  dialog.setAttribute('aria-label', `Share: ${title}`);
  dialog.setAttribute('closedby', 'any');

  const byHand = () => {
    said.textContent = BY_HAND;
    field.focus();
    field.select();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      byHand();
      return;
    }
    dialog.close();
    tell(COPIED);
  };
  const toDevice = async () => {
    try {
      await navigator.share({ title, url: address });
      dialog.close();
    } catch (error) {
      // The reader may think better of it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) byHand();
    }
  };
  const showCode = async () => {
    if (await showQr({ address, title, control })) dialog.close();
    else said.textContent = 'This address is too long for a QR code: copy the link instead.';
  };

  const first = button('Copy link', () => void copy());
  first.dataset['primary'] = '';
  first.autofocus = true;
  const ways = [first, button('Show QR code', () => void showCode().catch(byHand))];
  if ('share' in navigator)
    ways.splice(
      1,
      0,
      button('Share with…', () => void toDevice()),
    );
  dialog.append(
    made(
      'div',
      {},
      ...ways,
      button('Close', () => dialog.close()),
    ),
  );
  field.addEventListener('focus', () => field.select());
  await openDialog(dialog, control);
  if (!isLink) return;
  try {
    await navigator.clipboard.writeText(address);
    said.textContent = COPIED;
  } catch {
    byHand();
  }
}

/** What a person would call it: the heading or paragraph, then the page. */
function titleOf(control: HTMLElement): string {
  const own = control.closest('h1, h2, h3, h4') ?? control.closest('a');
  return [own?.textContent?.trim(), document.title].filter(Boolean).join(' · ');
}

const COPIED = 'Link copied';
const BY_HAND = 'This browser did not allow it. The address is selected: copy it by hand.';
