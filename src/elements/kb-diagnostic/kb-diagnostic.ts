import { Taking } from './taking.ts';

/** The diagnostic: answers stand in the address, the result is always worked out from them. */
class KbDiagnostic extends HTMLElement {
  connectedCallback(): void {
    const taking = new Taking(this);
    window.addEventListener('hashchange', () => taking.follow());
    taking.follow();
  }
}

customElements.define('kb-diagnostic', KbDiagnostic);
