import type { FirstAnswers } from '../../search/first-answers.ts';
import { leadOf } from '../../search/lead.ts';
import type { Result } from '../../search/order.ts';
import type { FirstIndex } from './first-index.ts';
import type { FullText, Page } from './full-text.ts';
import { wholeList } from './load-whole-list.ts';

/** One query in two steps: what names and titles give at once, and the whole list when the full text has been read. */
export class Finder {
  readonly index: FirstIndex;
  readonly #fullTextFolder: string;
  readonly #first = new Map<string, FirstAnswers>();
  readonly #final = new Map<string, Found>();
  #fullText: Promise<FullText> | undefined;
  #warming: Promise<void> | undefined;

  constructor(index: FirstIndex, fullTextFolder: string) {
    this.index = index;
    this.#fullTextFolder = fullTextFolder;
  }

  /** Loads what the next search will need. */
  prepare(): void {
    this.#open().catch(() => undefined);
    this.index.whole().catch(() => undefined);
  }

  /** Prepares, once, for all queries to come. */
  warm(): void {
    this.#warming ??= this.index.prepare().catch(() => undefined);
  }

  /** The most that memory knows of a query; undefined where something must be read first. */
  now(query: string): Found | undefined {
    const known = this.#final.get(query);
    if (known) return known;
    const all = query ? undefined : this.index.allNow();
    if (!query) return all && everything(all);
    const answers = this.#first.get(query) ?? this.index.now(query);
    return answers && this.#lead(query, answers);
  }

  async first(query: string): Promise<Found> {
    if (!query) return everything(await this.index.all());
    return this.#lead(query, await this.#answers(query));
  }

  /** All first answers, when there will be no full text. */
  async withoutFullText(query: string): Promise<Found> {
    if (!query) return this.first(query);
    const { answers, corrections } = await this.#answers(query);
    // What puts them in the order of the whole list may be what could not be loaded.
    const parts = await wholeList().catch(() => undefined);
    const results = parts ? parts.orderResults(answers, []) : answers.map(({ record }) => ({ record }));
    return { results, corrections, isWhole: true };
  }

  /** Rejects when the full text cannot be read. What was found is kept, so that a filter changes nothing but the list. */
  async final(query: string): Promise<Found> {
    if (!query) return this.first(query);
    const found = this.#final.get(query) ?? (await this.#findAll(query));
    this.#final.set(query, found);
    return found;
  }

  async #findAll(query: string): Promise<Found> {
    const [first, fullText, { ways }, { orderResults, variantsOf, partsOf }] = await Promise.all([
      this.#answers(query),
      this.#open(),
      this.index.key(),
      wholeList(),
    ]);
    const { answers, corrections } = await confirmed(first, fullText);
    const [pages, records] = await Promise.all([
      fullText.find({
        whole: query.replace(/["“”]/g, ''),
        ways: variantsOf(query, corrections, ways.synonyms),
        parts: /["“”]/.test(query) ? [] : partsOf(query, corrections, ways.synonyms),
      }),
      this.index.pages(),
    ]);
    const hits = pages.flatMap((page) => {
      const record = records.get(page.name);
      return record ? [{ record, score: page.score, full: page }] : [];
    });
    return { results: orderResults(answers, hits), corrections, isWhole: true };
  }

  async #answers(query: string): Promise<FirstAnswers> {
    const answers = this.#first.get(query) ?? (await this.index.find(query));
    this.#first.set(query, answers);
    return answers;
  }

  #lead(query: string, answers: FirstAnswers): Found {
    this.#first.set(query, answers);
    return {
      results: leadOf(answers.answers).map(({ record }) => ({ record })),
      corrections: answers.corrections,
      isWhole: false,
    };
  }

  #open(): Promise<FullText> {
    this.#fullText ??= wholeList().then(({ openFullText }) => openFullText(this.#fullTextFolder));
    this.#fullText.catch(() => {
      this.#fullText = undefined;
    });
    return this.#fullText;
  }
}

/** A word that no name holds is no slip where the full text holds it: then what was guessed for it is no answer. */
async function confirmed(first: FirstAnswers, fullText: FullText): Promise<FirstAnswers> {
  const known = await Promise.all([...first.corrections.keys()].map((word) => fullText.knows(word)));
  return known.includes(true) ? { answers: [], corrections: new Map() } : first;
}

/** Filters alone: everything that stands under them. */
function everything(records: readonly FoundResult['record'][]): Found {
  return { results: records.map((record) => ({ record })), corrections: new Map(), isWhole: true };
}

export const NOTHING: Found = { results: [], corrections: new Map(), isWhole: false };

export type FoundResult = Result<Page>;
export type Found = {
  results: FoundResult[];
  corrections: ReadonlyMap<string, string>;
  /** False for the first answers, which the full text will add to. */
  isWhole: boolean;
};
