import { TELL, tell } from './tell.ts';

/** Says when something was copied; a click on a heading's own link copies the link. */
class KbCopied extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    document.addEventListener(TELL, (event) => {
      if (event instanceof CustomEvent) this.#say(String(event.detail));
    });
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.anchor') : null;
      if (link) void copyLink(link.href);
    });
  }

  #say(text: string): void {
    clearTimeout(this.#timer);
    this.textContent = text;
    this.#timer = window.setTimeout(() => {
      this.textContent = '';
    }, SHOWN);
  }
}

/** Without a clipboard (an insecure page, a refusal) the link still does what links do. */
async function copyLink(address: string): Promise<void> {
  const copied = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  if (copied) tell('Link copied');
}

/** How long the words stand, in milliseconds. */
const SHOWN = 2500;

customElements.define('kb-copied', KbCopied);
