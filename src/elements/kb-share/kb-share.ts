import { tell } from '../kb-copied/tell.ts';

/**
 * The way to hand a page on as it stands, fetched when first asked for. The links that headings and items have to
 * themselves open it too, with their own address.
 */
class KbShare extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
  }
}

document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
  const control = target.closest<HTMLAnchorElement | HTMLButtonElement>(CONTROLS);
  if (!control) return;
  import('./share-dialog.ts').then(
    (dialog) => dialog.openShare(control),
    () => tell('Sharing could not be loaded'),
  );
});

/** The page’s own button, and the links of headings, items and a booklet’s paragraphs to themselves. */
const CONTROLS = 'kb-share button,.anchor,.number';

customElements.define('kb-share', KbShare);
