import { candidates, type IndexText, indexText } from '../../search/candidates.ts';
import { shardFile } from '../../search/files.ts';
import { type FirstAnswers, firstAnswers } from '../../search/first-answers.ts';
import { type Key, readKey } from '../../search/key.ts';
import { keyOf, readRecord, type SearchRecord } from '../../search/record.ts';
import { shardsFor } from '../../search/shards.ts';

/** Titles and other names of everything: whole in a small library, by the beginnings of words in a large one. */
export class FirstIndex {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<string>>();
  #key: Promise<Key> | undefined;
  #text: Promise<IndexText> | undefined;
  /** Records that were read, by the number of their line. */
  readonly #read = new Map<number, SearchRecord | undefined>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** From the shards of the query’s words until all has been read anyway. Rejects when the index cannot be read. */
  async find(query: string): Promise<FirstAnswers> {
    const { ways, shards, values } = await this.key();
    if (shards.size > 0 && !this.#text) {
      const found = firstAnswers(query, await this.#shards(shardsFor(query, shards)), ways);
      if (found.answers.length) return found;
    }
    const text = await this.#entries();
    const few = await this.#lines(candidates(query, text, { synonyms: ways.synonyms, values }));
    const found = firstAnswers(query, few, ways, text.lines.length);
    return found.knowsAll ? found : firstAnswers(query, await this.all(), ways);
  }

  /** Every record, in the order of the lists. */
  async all(): Promise<SearchRecord[]> {
    return this.#lines((await this.#entries()).lines.keys());
  }

  /** The sentences of all records, by key; none in a large library. */
  async summaries(): Promise<ReadonlyMap<string, string>> {
    const { hasSummaries } = await this.key();
    if (!hasSummaries) return new Map();
    const lines = (await this.#file('summaries.txt')).split('\n');
    return new Map((await this.all()).map((record, i) => [keyOf(record), lines[i] ?? '']));
  }

  /** Records by the name of their page in the full text’s index. */
  async pages(): Promise<ReadonlyMap<string, SearchRecord>> {
    const names = (await this.#file('pages.txt')).split('\n');
    return new Map((await this.all()).flatMap((record, i) => (names[i] ? [[names[i], record] as const] : [])));
  }

  key(): Promise<Key> {
    this.#key ??= this.#file('key.json').then(readKey);
    return this.#key;
  }

  #entries(): Promise<IndexText> {
    this.#text ??= this.#file('entries.txt').then(indexText);
    this.#text.catch(() => {
      this.#text = undefined;
    });
    return this.#text;
  }

  async #lines(numbers: Iterable<number>): Promise<SearchRecord[]> {
    const [{ lines }, { values }] = await Promise.all([this.#entries(), this.key()]);
    return [...numbers].flatMap((number) => {
      if (!this.#read.has(number)) this.#read.set(number, readRecord(lines[number] ?? '', values));
      return this.#read.get(number) ?? [];
    });
  }

  async #shards(names: readonly string[]): Promise<SearchRecord[]> {
    const lists = await Promise.all(names.map((name) => this.#records(shardFile(name))));
    return [...new Map(lists.flat().map((record) => [keyOf(record), record])).values()];
  }

  async #records(file: string): Promise<SearchRecord[]> {
    const [text, { values }] = await Promise.all([this.#file(file), this.key()]);
    return text.split('\n').flatMap((line) => readRecord(line, values) ?? []);
  }

  #file(name: string): Promise<string> {
    const known = this.#files.get(name);
    if (known) return known;
    const file = this.#fetch(name);
    this.#files.set(name, file);
    // What failed may be asked for again.
    file.catch(() => {
      this.#files.delete(name);
      if (name === 'key.json') this.#key = undefined;
    });
    return file;
  }

  async #fetch(name: string): Promise<string> {
    const response = await fetch(`${this.#folder}${name}`, { signal: AbortSignal.timeout(LIMIT) });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.text();
  }
}

/** Milliseconds after which a file counts as unreachable. */
const LIMIT = 8000;
