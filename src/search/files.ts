import type { SearchWords } from '../schemas/search-words.ts';
import type { FacetTable, SearchRecord } from './record.ts';
import { writeRecord } from './record.ts';
import { makeShards } from './shards.ts';
import { turned } from './turned.ts';

/**
 * The files of the first answers, by name: `key.json` (how to read the others), `entries.txt` (every record), `summaries.txt`
 * (their sentences, line by line) and, in a large library, a shard for each beginning of a word.
 */
export function searchFiles({ records, summaries, values, words }: Library): Map<string, string> {
  const shards = makeShards(records, words.same);
  const key: SearchKey = {
    values: values.map(({ facet, value, name }) => [facet, value, name]),
    same: words.same.map((group) => group.join('|')),
    common: words.common,
    shards: [...shards.keys()].sort().join(' '),
    summaries: records.length <= FEW,
  };
  const line = (record: SearchRecord) => writeRecord(record, values);
  return new Map([
    ['key.json', JSON.stringify(key)],
    ['entries.txt', records.map(line).join('\n')],
    ['summaries.txt', summaries.map((summary) => summary.replace(/\n/g, ' ')).join('\n')],
    ...[...shards].map(([prefix, some]): [string, string] => [shardFile(prefix), some.map(line).join('\n')]),
  ]);
}

/**
 * What the search page brings with it, so that its first answers wait for no file: how to read the index and, of a library
 * that is small, the index itself. The values of facets stand in the page as boxes.
 */
export function broughtBySearch(files: ReadonlyMap<string, string>): { key: string; entries: string | undefined } {
  const [text = '', entries = ''] = ['key.json', 'entries.txt'].map((file) => files.get(file));
  const key: SearchKey = { ...JSON.parse(text), values: [] };
  if (entries.length > SMALL) return { key: JSON.stringify(key), entries: undefined };
  return { key: JSON.stringify({ ...key, shards: '' }), entries: turned(entries, '\n', '\t') };
}

/** The file of a shard. A name of its own kind: a file called con.txt cannot be kept everywhere. */
export function shardFile(prefix: string): string {
  return `w-${prefix}.txt`;
}

/** The beginning of words that a file is the shard of; undefined for other files. */
export function shardOfFile(file: string): string | undefined {
  return /^w-(.+)\.txt$/.exec(file)?.[1];
}

/** Up to this many entries a reader’s browser may hold all sentences. */
const FEW = 2000;

/** Up to this many characters, some 11 KB as they travel, the index comes with the page: with more the page would near its limit. */
const SMALL = 44_000;

export type SearchKey = {
  values: [string, string, string][];
  /** Words of one meaning, with a line between each. */
  same: readonly string[];
  common: readonly string[];
  /** The beginnings of words that have a shard. */
  shards: string;
  /** Whether to read all sentences too. */
  summaries: boolean;
};
type Library = {
  records: readonly SearchRecord[];
  /** The sentence of each record, in their order. */
  summaries: readonly string[];
  values: FacetTable;
  words: SearchWords;
};
