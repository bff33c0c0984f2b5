// Bundled by itself, as a worker would be: it shares no part with the script of every page.
import dialogScript from '../kb-search-dialog/kb-search-dialog.ts?worker&url';

/**
 * The way to search in the header: its button, “/” and Ctrl or ⌘ K open search in place, or lead to the page’s own
 * search field where it has one. What that needs is loaded on first use.
 */
class KbSearchBox extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const link = this.querySelector('a');
    if (!button || !link) return;
    button.hidden = false;
    link.hidden = true;
    button.addEventListener('click', () => openSearch(link.href));
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('main input[type=search]');
      if (!field) openSearch(link.href);
      field?.focus();
      field?.select();
    });
  }
}

/** Where search in place cannot be loaded, the search page is opened instead. */
async function openSearch(page: string): Promise<void> {
  try {
    // A variable: else the bundler would put its own loader into the script of every page.
    const address = dialogScript;
    await import(/* @vite-ignore */ address);
    const known = document.querySelector('kb-search-dialog');
    if (known) known.dispatchEvent(new Event('open'));
    else document.body.append(document.createElement('kb-search-dialog'));
  } catch {
    location.assign(page);
  }
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  return event.key === '/' && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('kb-search-box', KbSearchBox);
