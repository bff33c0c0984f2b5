import { shardFile } from '../../search/files.ts';
import { type FirstAnswers, firstAnswers } from '../../search/first-answers.ts';
import { type Key, readKey } from '../../search/key.ts';
import { type FacetTable, keyOf, readRecord, type SearchRecord } from '../../search/record.ts';
import { shardsFor } from '../../search/shards.ts';
import { turned } from '../../search/turned.ts';
import { WholeIndex } from '../../search/whole-index.ts';
import { idle } from './after-paint.ts';

/**
 * Titles and other names of everything: whole as soon as it is in memory, until then by the beginnings of words.
 * A page may bring files of the index with it; all others are fetched.
 */
export class FirstIndex {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<string>>();
  #key: Key | undefined;
  #whole: WholeIndex | undefined;

  constructor(folder: string, { key, entries, values }: Brought = {}) {
    this.#folder = folder;
    if (key) this.#key = readKey(key, values);
    if (entries && this.#key) this.#whole = new WholeIndex(turned(entries, '\t', '\n'), this.#key);
  }

  /** What is in memory answers at once; undefined as long as something must be fetched. */
  now(query: string): FirstAnswers | undefined {
    return this.#whole?.find(query);
  }

  /** Every record, where all are in memory. */
  allNow(): readonly SearchRecord[] | undefined {
    return this.#whole?.all();
  }

  /** From the shards of the query’s words until all has been read anyway. Rejects when the index cannot be read. */
  async find(query: string): Promise<FirstAnswers> {
    const { ways, shards } = await this.key();
    if (shards.size > 0 && !this.#whole) {
      const found = firstAnswers(query, await this.#shards(shardsFor(query, shards)), ways);
      if (found.answers.length) return found;
    }
    return (await this.whole()).find(query);
  }

  /** Every record, in the order of the lists. */
  async all(): Promise<readonly SearchRecord[]> {
    return (await this.whole()).all();
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

  async key(): Promise<Key> {
    this.#key ??= readKey(await this.#file('key.json'));
    return this.#key;
  }

  async whole(): Promise<WholeIndex> {
    const [key, entries] = this.#whole ? [] : await Promise.all([this.key(), this.#file('entries.txt')]);
    this.#whole ??= new WholeIndex(entries ?? '', key ?? (await this.key()));
    return this.#whole;
  }

  /** Does in idle time what later queries would wait for. */
  async warm(): Promise<void> {
    for (const _ of (await this.whole()).warm()) await idle();
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
    file.catch(() => this.#files.delete(name));
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

/** What of the index came with the page: how to read it, its entries field by field, and the values of facets. */
export type Brought = { key?: string | undefined; entries?: string | undefined; values?: FacetTable };
