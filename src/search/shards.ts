import { keyOf, type SearchRecord } from './record.ts';
import { WEIGHTS } from './record-text.ts';
import { makeSynonyms, slotsOf } from './synonyms.ts';
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

/** The shards that a query needs: for each of its words the one with the longest beginning in common. */
export function shardsFor(query: string, names: ReadonlySet<string>): string[] {
  const words = askedWords(query);
  return [...new Set([...words.map(stemOf), pairOf(words)].flatMap((word) => shardOf(word, names) ?? []))];
}

function shardOf(word: string, names: ReadonlySet<string>): string | undefined {
  for (let length = word.length; length > 0; length -= 1) {
    if (names.has(word.slice(0, length))) return word.slice(0, length);
  }
  return undefined;
}

/** The stems under which a record is kept: its own, its title’s first two as one, and words of the same meaning. */
function keysOf(record: SearchRecord, synonyms: ReturnType<typeof makeSynonyms>): Map<string, number> {
  const keys = new Map<string, number>();
  for (const [i, text] of [record.title, record.aliases.join(' '), record.words].entries()) {
    for (const word of wordsIn(text).filter(isTelling).map(stemOf)) {
      if (!keys.has(word)) keys.set(word, WEIGHTS[i] ?? 0);
    }
  }
  keys.set(pairOf(askedWords(record.title)), 2);
  for (const text of [record.title, ...record.aliases]) {
    for (const { others } of slotsOf(wordsIn(text), synonyms)) {
      for (const word of others.flat().map(stemOf)) if (!keys.has(word)) keys.set(word, 0.1);
    }
  }
  keys.delete('');
  return keys;
}

/** Two common words together are rarer than each. As they stand, not as stems: the page asks for them before it knows of stems. */
function pairOf([first = '', second = '']: readonly string[]): string {
  return second ? first + second : '';
}

function split(prefix: string, postings: readonly [string, Posting[]][], limit: number, shards: Shards): void {
  const best = new Map<string, Posting>();
  for (const posting of postings.flatMap(([, all]) => all)) {
    const key = keyOf(posting.record);
    if (posting.weight > (best.get(key)?.weight ?? 0)) best.set(key, posting);
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
const LIMIT = 16_000;

type Posting = { record: SearchRecord; weight: number };
/** Records by the beginning of their words. */
export type Shards = Map<string, SearchRecord[]>;
