/** The words that the page carries in templates, copied when they are shown. */
export class Words {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** A copy of a template's content; empty when the page has none of that name. */
  copy(name: string): DocumentFragment {
    return this.#copy(`[data-words="${name}"]`);
  }

  /** The paragraphs behind an answer. */
  reason(question: string, option: string): DocumentFragment {
    return this.#copy(`[data-reason="${question}:${option}"]`);
  }

  /** An approach's name, as plain text. */
  approach(id: string): string {
    return this.copy(`approach:${id}`).textContent?.trim() ?? id;
  }

  #copy(selector: string): DocumentFragment {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template${selector}`);
    return template ? document.importNode(template.content, true) : document.createDocumentFragment();
  }
}

/** An element with text and children. */
export function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** “consulting”, “consulting and enquiring”, “consulting, enquiring and directing”. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
