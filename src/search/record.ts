import { isKind, type Kind } from '../collections.ts';
import { FACETS, type Facet, type Facets } from './facets.ts';
import { wordsIn } from './words.ts';

/** One record as a line of text: fields between tabs, facet values as numbers of their row in `values`. */
export function writeRecord(record: SearchRecord, values: FacetTable): string {
  const facets = FACETS.filter((facet) => facet !== 'kind').flatMap((facet) =>
    (record.facets[facet] ?? []).map((value) => values.findIndex((row) => row.facet === facet && row.value === value)),
  );
  return [
    record.kind,
    record.id === idLike(record.title) ? '' : record.id,
    record.title,
    record.aliases.join('|'),
    record.words,
    facets.filter((place) => place >= 0).join(' '),
    record.added,
  ]
    .map((field) => field.replace(/[\t\n]/g, ' '))
    .join('\t');
}

/** The record that a line holds; undefined for a line of another kind of library. */
export function readRecord(line: string, values: FacetTable): SearchRecord | undefined {
  const [kind = '', id = '', title = '', aliases = '', words = '', facets = '', added = ''] = line.split('\t');
  if (!isKind(kind)) return undefined;
  const found: Partial<Record<Facet, string[]>> = { kind: [kind] };
  for (const place of list(facets, ' ')) {
    const row = values[Number(place)];
    if (row) found[row.facet] = [...(found[row.facet] ?? []), row.value];
  }
  return {
    kind,
    id: id || idLike(title),
    title,
    aliases: list(aliases, '|'),
    words,
    facets: found,
    added,
  };
}

/** What sets a record apart from all others. */
export function keyOf({ kind, id }: Pick<SearchRecord, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** Most glossary terms are named as their files are. */
function idLike(title: string): string {
  return wordsIn(title).join('-');
}

function list(text: string, between: string): string[] {
  return text ? text.split(between) : [];
}

/** What search knows of an entry before it has read the full text. */
export type SearchRecord = {
  kind: Kind;
  id: string;
  title: string;
  aliases: readonly string[];
  /** What its items and headings say beyond that, each word once. */
  words: string;
  facets: Facets;
  /** The day it was first published, year first; empty where none is kept. */
  added: string;
};
/** Every value of every facet, with its name, in the order in which it is offered. */
export type FacetTable = readonly { facet: Facet; value: string; name: string }[];
