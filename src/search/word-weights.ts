import type { SearchRecord } from './record.ts';
import { stemOf, wordsIn } from './words.ts';

/** How much a record says with each of its words: its title most, what it stands under least. Worked out once a record. */
export function weightsOf(record: SearchRecord, nameOf: NameOf): Weights {
  const known = cache.get(record);
  if (known) return known;
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const add = (text: string, weight: number): string => {
    const own = wordsIn(text);
    for (const word of own) {
      raise(words, word, weight);
      raise(stems, stemOf(word), weight);
    }
    return own.join(' ');
  };
  const title = add(record.title, WEIGHT.title);
  const aliases = record.aliases.map((alias) => add(alias, WEIGHT.alias));
  add(record.words, WEIGHT.part);
  for (const word of nameOf(record).flatMap(wordsOfName)) {
    raise(words, word, WEIGHT.facet);
    raise(stems, stemOf(word), WEIGHT.facet);
  }
  const made = { words, stems, title, aliases };
  cache.set(record, made);
  return made;
}

/** Names are few and stand on many records. */
function wordsOfName(name: string): string[] {
  const known = names.get(name) ?? wordsIn(name);
  names.set(name, known);
  return known;
}

function raise(weights: Map<string, number>, word: string, weight: number): void {
  weights.set(word, Math.max(weights.get(word) ?? 0, weight));
}

const WEIGHT = { title: 1, alias: 0.8, part: 0.6, facet: 0.3 } as const;

const names = new Map<string, string[]>();
const cache = new WeakMap<SearchRecord, Weights>();

/** The names of what a record stands under: its kind, its themes, its place. */
export type NameOf = (record: SearchRecord) => readonly string[];
export type Weights = {
  words: ReadonlyMap<string, number>;
  stems: ReadonlyMap<string, number>;
  /** Title and other names as search compares them. */
  title: string;
  aliases: readonly string[];
};
