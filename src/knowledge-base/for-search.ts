import { searchFiles, shardOfFile } from '../search/files.ts';
import { library, themes } from './entries.ts';
import { facetValues } from './facet-values.ts';
import { once } from './once.ts';
import { searchableEntries, searchRecord } from './search-records.ts';
import { searchWords } from './search-words.ts';

/** What the search page and its files ask. */

/** What search can be narrowed to. */
export const offeredFacets = once(async () => facetValues(await library(), await themes()));

/** The files of search’s first answers, by name. */
export const firstAnswerFiles = once(async (): Promise<ReadonlyMap<string, string>> => {
  const entries = await library();
  const offered = await offeredFacets();
  const searchable = searchableEntries(entries);
  return searchFiles({
    records: searchable.map(searchRecord),
    summaries: searchable.map(({ summary }) => summary.text),
    values: offered.flatMap(({ facet, values }) => values.map((value) => ({ facet, ...value }))),
    words: searchWords(entries.term),
  });
});

/** The beginnings of words that have a shard of their own; empty in a library that is read whole. */
export async function searchShards(): Promise<string> {
  const files = [...(await firstAnswerFiles()).keys()];
  return files.flatMap((file) => shardOfFile(file) ?? []).join(' ');
}
