/** The sentences that the page carries, filled in. */
export class Words {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** `say('people.many', { n: 8 })` → “8 people”; the name itself where the page has no such sentence. */
  say(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template[data-words="${name}"]`);
    const text = template?.content.textContent?.trim() ?? name;
    return text.replaceAll(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
  }

  /** The sentence for one, or for many, of them. */
  count(name: string, n: number, values: Readonly<Record<string, string | number>> = {}): string {
    const form = n === 1 ? 'one' : 'many';
    return this.say(name + form, { n, ...values });
  }
}
