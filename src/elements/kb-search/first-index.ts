import { shardFile } from '../../search/files.ts';
import { type FirstAnswers, firstAnswers, holdsEveryWord } from '../../search/first-answers.ts';
import { type Key, readKey } from '../../search/key.ts';
import { type FacetTable, keyOf, type SearchRecord } from '../../search/record.ts';
import { shardsFor } from '../../search/shards.ts';
import { turned } from '../../search/turned.ts';
import { WordIndex } from '../../search/word-index.ts';
import { idle } from './after-paint.ts';

/**
 * Titles and other names of everything: whole as soon as it is in memory, until then by the beginnings of words.
 * A page may bring files of the index with it; all others are fetched.
 */
export class FirstIndex {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<string>>();
  readonly #asked: Brought['asked'];
  #key: Key | undefined;
  #whole: WordIndex | undefined;

  constructor(folder: string, { key, entries, values, asked }: Brought = {}) {
    this.#folder = folder;
    this.#asked = asked;
    if (key) this.#key = readKey(key, values);
    if (entries && this.#key) this.#whole = new WordIndex(turned(entries, '\t', '\n').split('\n'), this.#key.values);
  }

  /** What is in memory answers at once; undefined as long as something must be fetched, or much prepared. */
  now(query: string): FirstAnswers | undefined {
    const [whole, key] = [this.#whole, this.#key];
    if (!whole || !key || !(whole.isPrepared || whole.size <= SOON)) return undefined;
    return firstAnswers(query, whole, key.ways);
  }

  /** Every record, where all are in memory. */
  allNow(): readonly SearchRecord[] | undefined {
    return this.#whole?.all();
  }

  /** From the shards of the query’s words until all has been read anyway. Rejects when the index cannot be read. */
  async find(query: string): Promise<FirstAnswers> {
    const { ways, shards } = await this.key();
    if (shards && !this.#whole?.isPrepared) {
      const { few, all } = shardsFor(query, shards);
      for (const names of new Set([few, all])) {
        const found = firstAnswers(query, await this.#shards(names), ways);
        if (found.answers.some(names === all ? Boolean : holdsEveryWord)) return found;
      }
    }
    return firstAnswers(query, await this.whole(), ways);
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

  async whole(): Promise<WordIndex> {
    if (this.#whole) return this.#whole;
    const [{ values }, entries] = await Promise.all([this.key(), this.#file('entries.txt')]);
    this.#whole ??= new WordIndex(entries.split('\n'), values);
    return this.#whole;
  }

  /** Does in idle time what later queries would wait for. */
  async prepare(): Promise<void> {
    const steps = (await this.whole()).prepare();
    let free = await idle();
    for (const _ of steps) if (free.timeRemaining() < STEP) free = await idle();
  }

  /** What these shards hold, each line once. */
  async #shards(names: readonly string[]): Promise<WordIndex> {
    const texts = await Promise.all(names.map((name) => this.#file(shardFile(name))));
    const lines = new Set(texts.flatMap((text) => text.split('\n')));
    return new WordIndex([...lines], (await this.key()).values);
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
    const asked = await this.#asked?.get(name);
    // Its text can be read once.
    this.#asked?.delete(name);
    const response = asked ?? (await fetch(`${this.#folder}${name}`, { signal: AbortSignal.timeout(LIMIT) }));
    if (!response.ok) throw new Error(`${response.status}`);
    return response.text();
  }
}

/** Milliseconds after which a file counts as unreachable. */
const LIMIT = 8000;

/** Milliseconds that a step of preparing may take on a slow telephone. */
const STEP = 8;
/** Up to so many entries are searched while a reader waits, prepared or not. */
const SOON = 500;

/** What of the index came with the page: how to read it, its entries field by field, the values of facets, and what was asked for. */
export type Brought = {
  key?: string | undefined;
  entries?: string | undefined;
  values?: FacetTable;
  asked?: Window['askedAhead'];
};
