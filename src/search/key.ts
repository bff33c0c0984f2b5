import { isFacet } from './facets.ts';
import type { SearchKey } from './files.ts';
import type { Ways } from './first-answers.ts';
import type { FacetTable } from './record.ts';
import { type Names, namesIn } from './shards.ts';
import { makeSynonyms } from './synonyms.ts';
import { stemOf } from './words.ts';

/** How to read the other files of the first answers: what key.json says, or what of it does not stand in the page anyway. */
export function readKey(text: string, inPage?: FacetTable): Key {
  const { values, same, common, shards, summaries }: SearchKey = JSON.parse(text);
  const table = inPage ?? values.flatMap(([facet, value, name]) => (isFacet(facet) ? [{ facet, value, name }] : []));
  return {
    values: table,
    shards: shards ? namesIn(shards) : undefined,
    hasSummaries: summaries,
    ways: {
      synonyms: makeSynonyms(same.map((group) => group.split('|'))),
      common: new Set(common.map(stemOf)),
    },
  };
}

/** `shards`: undefined where the index is read whole. */
export type Key = { values: FacetTable; shards: Names | undefined; hasSummaries: boolean; ways: Ways };
