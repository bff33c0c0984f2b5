/** The sentences that the page carries, filled in. */
export class Words {
  readonly #sentences: ReadonlyMap<string, string>;

  constructor(root: HTMLElement) {
    const templates = [...root.querySelectorAll<HTMLTemplateElement>('template[data-words]')];
    this.#sentences = new Map(
      templates.map(({ dataset, content }) => [dataset['words'] ?? '', content.textContent?.trim() ?? '']),
    );
  }

  /** `say('people.many', { n: 8 })` → “8 people”; the name itself where the page has no such sentence. */
  say(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = this.#sentences.get(name) ?? name;
    return text.replaceAll(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
  }

  /** The sentence for one, or for many, of them. */
  count(name: string, n: number, values: Readonly<Record<string, string | number>> = {}): string {
    const form = n === 1 ? 'one' : 'many';
    return this.say(name + form, { n, ...values });
  }

  /** “Consulting and Enquiring”, as the page names them. */
  names(approaches: readonly string[]): string {
    return LIST.format(approaches.map((id) => this.say(`approach.${id}`)));
  }
}

/** Made once: two hundred of them would take longer than all the rest. */
const LIST = new Intl.ListFormat('en-GB');
