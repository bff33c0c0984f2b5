import { type FacetTable, type SearchRecord, writeRecord } from './record.ts';
import { makeSynonyms } from './synonyms.ts';
import { WordIndex } from './word-index.ts';

/** A small library for the tests of search. */
export const PLOTS: SearchRecord[] = [
  record('practice', 'shared-plots', 'Two families shared a plot', ['allotment sharing'], 'watering fence'),
  record('practice', 'seed-swaps', 'Gardeners swapped seeds in autumn', ['seed exchange'], ''),
  record('practice', 'bulbs', 'The council paid for bulbs', ['funding', 'grant'], 'money spring'),
  record('approach', 'listening', 'Listening', ['consultation'], 'talking shop'),
  record('term', 'listening', 'listening (approach)', [], ''),
  record('term', 'ag', 'AG', ['allotment group'], ''),
  record('page', 'glossary', 'Glossary', ['terms'], ''),
  record('source', 'meadow', 'The meadow report', ['gardens'], 'plot seeds'),
];

export const VALUES: FacetTable = [
  { facet: 'kind', value: 'practice', name: 'Practice example' },
  { facet: 'theme', value: 'growing', name: 'Growing' },
  { facet: 'theme', value: 'sharing', name: 'Sharing' },
];

export const WAYS = {
  synonyms: makeSynonyms([
    ['money', 'funding', 'grant'],
    ['AG', 'allotment group'],
  ]),
  common: new Set(['garden']),
};

/** As the files of a site hold them. */
export function indexOf(records: readonly SearchRecord[]): WordIndex {
  return new WordIndex(
    records.map((one) => writeRecord(one, VALUES)),
    VALUES,
  );
}

export function record(
  kind: SearchRecord['kind'],
  id: string,
  title: string,
  aliases: readonly string[] = [],
  words = '',
): SearchRecord {
  return { kind, id, title, aliases, words, facets: { kind: [kind] }, added: '' };
}
