import { TELL } from './tell.ts';

/** Says for a moment what happened. */
class KbCopied extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    document.addEventListener(TELL, (event) => {
      if (event instanceof CustomEvent) this.#say(String(event.detail));
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

/** How long the words stand, in milliseconds. */
const SHOWN = 2500;

customElements.define('kb-copied', KbCopied);
