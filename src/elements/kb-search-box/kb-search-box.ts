/** The search field in the header: shown when script runs; “/” and Ctrl or ⌘ K lead to the page's search field. */
class KbSearchBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const link = this.querySelector('a');
    if (!form || !link) return;
    form.hidden = false;
    link.hidden = true;
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      const field = document.querySelector<HTMLInputElement>('main input[type=search]') ?? form.querySelector('input');
      event.preventDefault();
      field?.focus();
      field?.select();
    });
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
