import { keyOf, type SearchRecord } from './record.ts';
import { makeSynonyms, slotsOf } from './synonyms.ts';
import { WEIGHTS } from './word-index.ts';
import { askedWords, isTelling, stemOf, wordsIn } from './words.ts';

/**
 * Splits a library that is too large to read whole by the beginnings of its words, so that a search reads only what could answer it:
 * the shard “fun” holds every record with a word that begins so. A shard has about `limit` characters at most;
 * one that would be larger keeps its best and is split by the next letter.
 */
export function makeShards(
  records: readonly SearchRecord[],
  same: readonly (readonly string[])[],
  limit = LIMIT,
): Shards {
  if (records.reduce((size, record) => size + sizeOf(record), 0) <= WHOLE) return new Map();
  const synonyms = makeSynonyms(same);
  const postings = new Map<string, Posting[]>();
  for (const record of records) {
    for (const [stem, weight] of keysOf(record, synonyms)) {
      postings.set(stem, [...(postings.get(stem) ?? []), { record, weight }]);
    }
  }
  const shards = new Map<string, SearchRecord[]>();
  split('', [...postings], limit, shards);
  return shards;
}

/**
 * The shards that a query needs: for each of its words, and for all of them, the one with the longest beginning in common.
 * `few` are those among them that hold whatever holds every word, as far as their names tell.
 */
export function shardsFor(query: string, names: Names): { few: string[]; all: string[] } {
  const words = askedWords(query);
  const title = shardOf(words.join(''), names);
  const own = words.map(stemOf).map((stem) => ({ stem, name: shardOf(stem, names) }));
  const all = [...new Set([...own.map(({ name }) => name), title].filter((name) => name !== undefined))];
  // It goes on from two words as a title does.
  if (title && title.length > words.slice(0, 2).join('').length) return { few: [title], all };
  // What is longer than the name of its shard stands in no other, and the shard leaves nothing out. Of such words the longest is the rarest.
  const [whole] = own
    .filter(({ stem, name }) => name && name.length < stem.length)
    .sort((a, b) => b.stem.length - a.stem.length);
  return { few: whole ? all.filter((name) => name === whole.name || name === title) : all, all };
}

function shardOf(word: string, names: Names): string | undefined {
  for (let length = word.length; length > 0; length -= 1) {
    if (names.has(word.slice(0, length))) return word.slice(0, length);
  }
  return undefined;
}

/** The names of all shards, from one line of text: a reader’s browser asks for a few of thousands. */
export function namesIn(text: string): Names {
  const spaced = ` ${text} `;
  return { has: (name) => spaced.includes(` ${name} `) };
}

/** The words under which a record is kept: its own and those of the same meaning, as stems, and its whole title as one. */
function keysOf(record: SearchRecord, synonyms: ReturnType<typeof makeSynonyms>): Map<string, number> {
  const keys = new Map<string, number>();
  for (const [i, text] of [record.title, record.aliases.join(' '), record.words].entries()) {
    for (const word of wordsIn(text).filter(isTelling).map(stemOf)) {
      if (!keys.has(word)) keys.set(word, WEIGHTS[i] ?? 0);
    }
  }
  // Where every word is common, a title is still found as it begins. As it stands: the page asks for it before it knows of stems.
  keys.set(askedWords(record.title).join(''), 2);
  for (const text of [record.title, ...record.aliases]) {
    for (const { others } of slotsOf(wordsIn(text), synonyms)) {
      for (const word of others.flat().map(stemOf)) if (!keys.has(word)) keys.set(word, 0.1);
    }
  }
  keys.delete('');
  return keys;
}

function split(prefix: string, postings: readonly [string, Posting[]][], limit: number, shards: Shards): void {
  const best = new Map<string, Posting>();
  for (const [word, all] of postings) {
    for (const { record, weight: own } of all) {
      const key = keyOf(record);
      // A whole word says more than one that begins so.
      const weight = word === prefix ? own + 1 : own;
      if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { record, weight });
    }
  }
  const sorted = [...best.values()].sort((a, b) => b.weight - a.weight);
  let size = 0;
  const kept = sorted.filter(({ record }) => {
    size += sizeOf(record);
    return size <= limit;
  });
  if (prefix)
    shards.set(
      prefix,
      kept.map(({ record }) => record),
    );
  if (prefix && kept.length === sorted.length) return;
  const byNext = Map.groupBy(
    postings.filter(([word]) => word.length > prefix.length),
    ([word]) => word.slice(0, prefix.length + 1),
  );
  for (const [next, some] of byNext) split(next, some, limit, shards);
}

function sizeOf({ id, title, aliases, words }: SearchRecord): number {
  return [id, title, ...aliases, words].join(' ').length + 30;
}

/** Up to this many characters (some 5 KB as they travel) a library is read whole. */
const WHOLE = 20_000;
const LIMIT = 12_000;

type Posting = { record: SearchRecord; weight: number };
/** Records by the beginning of their words. */
export type Shards = Map<string, SearchRecord[]>;
export type Names = { has: (name: string) => boolean };
