import { shareAddress } from '../../share/address.ts';
import { tell } from '../kb-copied/tell.ts';

/**
 * The way to hand a page on as it stands, loaded when first asked for. The links that headings and items have to
 * themselves copy their address and open it too.
 */
class KbShare extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
  }
}

function share(control: HTMLAnchorElement | HTMLButtonElement): void {
  const isLink = 'href' in control;
  const address = shareAddress(isLink ? control.href : location.href);
  // At once: some browsers let a page copy only while the press is being dealt with.
  const copied = isLink ? navigator.clipboard?.writeText(address) : null;
  copied?.catch(() => {});
  import('./share-dialog.ts').then(
    (dialog) => dialog.openShare({ address, control, copied }),
    () => tell('Sharing could not be loaded'),
  );
}

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const control = target.closest<HTMLAnchorElement | HTMLButtonElement>(CONTROLS);
  if (control) share(control);
});

/** The page’s own button, and the links of headings, items and a booklet’s paragraphs to themselves. */
const CONTROLS = 'kb-share button,.anchor,.number';

customElements.define('kb-share', KbShare);
