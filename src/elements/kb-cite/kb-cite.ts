import { tell } from '../kb-copied/tell.ts';

/** Copies a reference, rich and plain, with the address at which the reader stands. */
class KbCite extends HTMLElement {
  connectedCallback(): void {
    const address = this.dataset['address'] ?? '';
    const here = new URL(address, location.href).href;
    for (const reference of this.querySelectorAll<HTMLElement>('[data-reference]')) {
      complete(reference, address, here);
      const button = reference.parentElement?.querySelector('button');
      if (!button) continue;
      button.hidden = false;
      button.addEventListener('click', () => void copy(reference));
    }
  }
}

/** A site built without knowing its own address prints the path alone: the browser knows the rest. */
function complete(reference: HTMLElement, path: string, address: string): void {
  for (const node of reference.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.textContent?.includes('://')) continue;
    node.textContent = node.textContent?.replace(path, address) ?? '';
  }
}

async function copy(reference: HTMLElement): Promise<void> {
  const rich = new Blob([`<p>${reference.innerHTML}</p>`], { type: 'text/html' });
  const plain = new Blob([reference.textContent ?? ''], { type: 'text/plain' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
    tell('Reference copied');
  } catch {
    tell('This browser did not allow copying: select the reference and copy it by hand');
  }
}

customElements.define('kb-cite', KbCite);
