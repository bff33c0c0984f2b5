import { candidates, type IndexText, indexText } from './candidates.ts';
import { type FirstAnswers, firstAnswers } from './first-answers.ts';
import type { Key } from './key.ts';
import { readRecord, type SearchRecord } from './record.ts';
import { stemsOf, textOf } from './record-text.ts';

/** The whole index in memory: it answers at once, and reads of its lines only what a query could mean. */
export class WholeIndex {
  readonly #text: string;
  readonly #key: Key;
  #lines: IndexText | undefined;
  #all: readonly SearchRecord[] | undefined;
  /** Records that were read, by the number of their line. */
  readonly #read = new Map<number, SearchRecord | undefined>();

  constructor(text: string, key: Key) {
    this.#text = text;
    this.#key = key;
  }

  find(query: string): FirstAnswers {
    const { ways, values } = this.#key;
    const text = this.#split();
    const few = this.#records(candidates(query, text, { synonyms: ways.synonyms, values }));
    const found = firstAnswers(query, few, ways, text.lines.length);
    return found.knowsAll ? found : firstAnswers(query, this.all(), ways);
  }

  /** Every record, in the order of the lists. */
  all(): readonly SearchRecord[] {
    this.#all ??= this.#records(this.#split().lines.keys());
    return this.#all;
  }

  /** Prepares every record for the queries to come, a few at a time. */
  *warm(): Generator<void> {
    for (const [i, record] of this.all().entries()) {
      textOf(record, this.#key.ways.nameOf);
      stemsOf(record);
      if (i % FEW === FEW - 1) yield;
    }
  }

  #split(): IndexText {
    this.#lines ??= indexText(this.#text);
    return this.#lines;
  }

  #records(numbers: Iterable<number>): SearchRecord[] {
    const { lines } = this.#split();
    return [...numbers].flatMap((number) => {
      if (!this.#read.has(number)) this.#read.set(number, readRecord(lines[number] ?? '', this.#key.values));
      return this.#read.get(number) ?? [];
    });
  }
}

/** How many records are prepared in one go: a few milliseconds on a slow telephone. */
const FEW = 20;
