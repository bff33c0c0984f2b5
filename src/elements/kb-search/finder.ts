import type { FirstAnswers } from '../../search/first-answers.ts';
import { leadOf } from '../../search/lead.ts';
import type { Result } from '../../search/order.ts';
import { FirstIndex } from './first-index.ts';
import type { FullText, Page } from './full-text.ts';

/** One query in two steps: what names and titles give at once, and the whole list when the full text has been read. */
export class Finder {
  readonly index: FirstIndex;
  readonly #fullTextFolder: string;
  readonly #first = new Map<string, Promise<FirstAnswers>>();
  readonly #final = new Map<string, Promise<Found>>();
  #fullText: Promise<FullText> | undefined;

  constructor(folders: { index: string; fullText: string }) {
    this.index = new FirstIndex(folders.index);
    this.#fullTextFolder = folders.fullText;
  }

  /** Loads what the next search will need. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  async first(query: string): Promise<Found> {
    if (!query) return { results: (await this.index.all()).map((record) => ({ record })), corrections: new Map() };
    const { answers, corrections } = await this.#answers(query);
    return { results: leadOf(answers).map(({ record }) => ({ record })), corrections };
  }

  /** All first answers, when there will be no full text. */
  async withoutFullText(query: string): Promise<Found> {
    if (!query) return this.first(query);
    const [{ answers, corrections }, { orderResults }] = await Promise.all([this.#answers(query), this.#whole()]);
    return { results: orderResults(answers, []), corrections };
  }

  /** Rejects when the full text cannot be read. */
  final(query: string): Promise<Found> {
    if (!query) return this.first(query);
    return remembered(this.#final, query, () => this.#findAll(query));
  }

  async #findAll(query: string): Promise<Found> {
    const [{ answers, corrections }, fullText, { ways }, { orderResults, variantsOf }] = await Promise.all([
      this.#answers(query),
      this.#open(),
      this.index.key(),
      this.#whole(),
    ]);
    const [pages, records] = await Promise.all([
      fullText.find({ whole: query.replace(/["“”]/g, ''), ways: variantsOf(query, corrections, ways.synonyms) }),
      this.index.pages(),
    ]);
    const hits = pages.flatMap((page) => {
      const record = records.get(page.name);
      return record ? [{ record, score: page.score, full: page }] : [];
    });
    return { results: orderResults(answers, hits), corrections };
  }

  #answers(query: string): Promise<FirstAnswers> {
    return remembered(this.#first, query, () => this.index.find(query));
  }

  /** What only the whole list needs is loaded after the first answers. */
  #whole() {
    return import('./whole-list.ts');
  }

  #open(): Promise<FullText> {
    this.#fullText ??= this.#whole().then(({ openFullText }) => openFullText(this.#fullTextFolder));
    this.#fullText.catch(() => {
      this.#fullText = undefined;
    });
    return this.#fullText;
  }
}

/** What was found for a query is kept, so that a filter changes nothing but the list; what failed may be tried again. */
function remembered<T>(known: Map<string, Promise<T>>, query: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(query) ?? find();
  known.set(query, found);
  found.catch(() => known.delete(query));
  return found;
}

export type FoundResult = Result<Page>;
export type Found = { results: FoundResult[]; corrections: ReadonlyMap<string, string> };
