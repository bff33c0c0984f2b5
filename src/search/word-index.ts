import { type FacetTable, readRecord, type SearchRecord } from './record.ts';
import { stemsOf } from './stems.ts';
import { folded } from './words.ts';

/**
 * Which lines of an index hold which words, and in which of their fields; only what answers a query becomes a record.
 * Once prepared, a few lines at a time, a query looks its words up; before that the lines are searched for them.
 */
export class WordIndex {
  readonly #lines: readonly string[];
  readonly #values: FacetTable;
  /** What stands under a facet can be asked for by its name. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #records = new Map<number, SearchRecord | undefined>();
  /** Words by their first letter: nearly every search is for a beginning. */
  readonly #words = new Map<string, Map<string, Place[]>>();
  readonly #texts = new Map<number, string>();
  #all: readonly SearchRecord[] | undefined;
  #noted = 0;
  #prepared = 0;

  constructor(lines: readonly string[], values: FacetTable) {
    this.#lines = lines;
    this.#values = values;
    this.#names = new Map(
      values.map(({ facet, value, name }, i) => [facet === 'kind' ? value : String(i), name] as const),
    );
  }

  /** How many lines there are. */
  get size(): number {
    return this.#lines.length;
  }

  /** Whether a query would wait for nothing. */
  get isPrepared(): boolean {
    return this.#prepared >= this.size;
  }

  /** The record of a line; undefined for a line of another kind of library. */
  record(line: number): SearchRecord | undefined {
    if (!this.#records.has(line)) this.#records.set(line, readRecord(this.#lines[line] ?? '', this.#values));
    return this.#records.get(line);
  }

  /** Every record, in the order of the lists. */
  all(): readonly SearchRecord[] {
    this.#all ??= this.#lines.flatMap((_, line) => this.record(line) ?? []);
    return this.#all;
  }

  /** Every word that begins so, with the places where it stands: a line each, where it says most. */
  *beginningWith(beginning: string): Generator<[word: string, places: readonly Place[]]> {
    const some = this.isPrepared ? this.#words.get(beginning.charAt(0)) : this.#search(beginning);
    for (const entry of some ?? []) if (entry[0].startsWith(beginning)) yield entry;
  }

  /** In how many lines a word stands. */
  uses(word: string): number {
    this.#note(this.size);
    return this.#words.get(word.charAt(0))?.get(word)?.length ?? 0;
  }

  /** All words, each once. */
  *words(): Generator<string> {
    this.#note(this.size);
    for (const some of this.#words.values()) yield* some.keys();
  }

  /** Prepares for the queries to come, a few lines at a time. */
  *prepare(): Generator<void> {
    while (!this.isPrepared) {
      const next = Math.min(this.#prepared + FEW, this.size);
      this.#note(next);
      for (; this.#prepared < next; this.#prepared += 1) {
        const record = this.record(this.#prepared);
        if (record) stemsOf(record);
      }
      yield;
    }
  }

  /** What a line says, as search compares it: title, other names, further words and the names of what it stands under. */
  #textOf(line: number): string {
    const known = this.#texts.get(line);
    if (known !== undefined) return known;
    const [kind = '', , title, aliases, words, under = ''] = (this.#lines[line] ?? '').split('\t');
    const names = [kind, ...under.split(' ')].map((value) => this.#names.get(value));
    const text = folded([title, aliases, words, names.join('|')].join('\t'));
    this.#texts.set(line, text);
    return text;
  }

  /** Looks through the lines for words that begin so: of few lines sooner done than to note every word. */
  #search(beginning: string): Map<string, Place[]> {
    const begun = new RegExp(`(?<![a-z0-9])${beginning}[a-z0-9]*`, 'g');
    const found = new Map<string, Place[]>();
    for (const line of this.#lines.keys()) {
      const text = this.#textOf(line);
      if (!text.includes(beginning)) continue;
      for (const { 0: word, index } of text.matchAll(begun)) {
        noteWord(found, word, line * FIELDS + text.slice(0, index).split('\t').length - 1);
      }
    }
    return found;
  }

  /** Notes all words of the lines before this one. */
  #note(end: number): void {
    for (; this.#noted < end; this.#noted += 1) {
      for (const [field, text] of this.#textOf(this.#noted).split('\t').entries()) {
        for (const word of text.match(/[a-z0-9]+/g) ?? []) {
          const letter = word.charAt(0);
          const some = this.#words.get(letter) ?? new Map<string, Place[]>();
          this.#words.set(letter, some);
          noteWord(some, word, this.#noted * FIELDS + field);
        }
      }
      // Not needed again.
      this.#texts.delete(this.#noted);
    }
  }
}

/** Of each line the first field that holds a word counts: fields come in the order of their weight. */
function noteWord(words: Map<string, Place[]>, word: string, place: Place): void {
  const places = words.get(word);
  if (!places) words.set(word, [place]);
  else if (lineOf(places.at(-1) ?? 0) !== lineOf(place)) places.push(place);
}

export function lineOf(place: Place): number {
  return Math.floor(place / FIELDS);
}

/** How much a word says where it stands: 1 in a title, least in the name of a facet’s value. */
export function weightAt(place: Place): number {
  return WEIGHTS[place % FIELDS] ?? 0;
}

/** How much a word says that stands in a title, in another name, among the further words, in the name of a facet’s value. */
export const WEIGHTS = [1, 0.8, 0.6, 0.3] as const;
const FIELDS = WEIGHTS.length;

/** How many lines are prepared in one go: a few milliseconds on a slow telephone. */
const FEW = 50;

/** A line and a field of it in one number. */
export type Place = number;
