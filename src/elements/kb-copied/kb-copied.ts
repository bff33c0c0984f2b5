/** Says when something was copied; a click on a heading's own link copies the link. */
class KbCopied extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.anchor') : null;
      if (link) void this.#copy(link.href);
    });
  }

  async #copy(address: string): Promise<void> {
    // Without a clipboard (an insecure page, a refusal) the link still does what links do.
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    if (!copied) return;
    this.textContent = 'Link copied';
    setTimeout(() => {
      this.textContent = '';
    }, SHOWN);
  }
}

/** How long the word stands, in milliseconds. */
const SHOWN = 2500;

customElements.define('kb-copied', KbCopied);
