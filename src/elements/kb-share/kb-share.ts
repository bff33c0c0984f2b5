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

function share(control: HTMLElement): void {
  const address = shareAddress(control instanceof HTMLAnchorElement ? control.href : location.href);
  // At once: some browsers let a page copy only while the press is being dealt with.
  const copied = control instanceof HTMLAnchorElement ? copy(address) : undefined;
  import('./share-dialog.ts').then(
    ({ openShare }) => openShare({ address, control, copied }),
    () => tell('Sharing could not be loaded: copy the address of this page by hand'),
  );
}

async function copy(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const control = target.closest<HTMLElement>(CONTROLS);
  if (control) share(control);
});

/** The page’s own button, and the links of headings, items and a booklet’s paragraphs to themselves. */
const CONTROLS = 'kb-share button, a.anchor, a.number';

customElements.define('kb-share', KbShare);
