import type { Approach } from '../../diagnostic/index.ts';

/** What a result can say, read from the page that holds it all. Throws when it cannot be read. */
export async function loadWords(address: string): Promise<Words> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // That page's styles are allowed by its own policy, not by this one's.
  const html = (await response.text()).replace(STYLE, '');
  return new Words(new DOMParser().parseFromString(html, 'text/html'));
}

const STYLE = /<style[^>]*>.*?<\/style>/gs;

export class Words {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /** A copy of a block of that page, to be shown here. Throws when it has none of that name. */
  copy(name: string): HTMLElement {
    const copy = document.importNode(this.#find(name), true);
    copy.removeAttribute('data-words');
    for (const one of [copy, ...copy.querySelectorAll('*')]) unscope(one);
    return copy;
  }

  /** The plain text of a block, or of a part of it. */
  text(name: string, of?: 'title' | 'text'): string {
    const block = this.#find(name);
    const found = of ? block.querySelector(`[data-${of}]`) : block;
    return found?.textContent?.trim() ?? '';
  }

  approach(id: Approach): string {
    return this.text(`approach:${id}`);
  }

  #find(name: string): HTMLElement {
    const found = this.#page.querySelector<HTMLElement>(`[data-words="${name}"]`);
    if (!found) throw new Error(`no words for ${name}`);
    return found;
  }
}

/** The names of scopes, `data-0`, mean something else on each page. */
function unscope(one: Element): void {
  for (const name of one.getAttributeNames()) if (/^data-\d+$/.test(name)) one.removeAttribute(name);
}

/** “consulting”, “consulting and enquiring”, “consulting, enquiring and directing”. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
