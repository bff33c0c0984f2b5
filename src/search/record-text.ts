import type { SearchRecord } from './record.ts';
import { folded, isTelling, stemOf, wordsIn } from './words.ts';

/** A record as search compares it: title, other names, further words and what it stands under, one behind the other. Made once a record. */
export function textOf(record: SearchRecord, nameOf: NameOf): RecordText {
  const known = texts.get(record);
  if (known) return known;
  const own = folded(`${record.title}\t${record.aliases.join('|')}\t${record.words}`);
  const title = own.indexOf('\t');
  const made = {
    text: `${own}\t${folded(nameOf(record).join('|'))}`,
    ends: [title, own.indexOf('\t', title + 1), own.length],
  };
  texts.set(record, made);
  return made;
}

/** The stems of its title and of its other names, in their order. Worked out once a record. */
export function stemsOf(record: SearchRecord): Stems {
  const known = stems.get(record);
  if (known) return known;
  const stemmed = (text: string) => wordsIn(text).map(stemOf);
  const title = stemmed(record.title);
  const made = { title, names: [title, ...record.aliases.map(stemmed)].map((all) => ` ${all.join(' ')} `) };
  stems.set(record, made);
  return made;
}

/** All words of these records that say something, each once. */
export function vocabularyOf(records: readonly SearchRecord[], nameOf: NameOf): ReadonlySet<string> {
  const words = () => records.flatMap((record) => wordsIn(textOf(record, nameOf).text).filter(isTelling));
  const known = vocabularies.get(records) ?? new Set(words());
  vocabularies.set(records, known);
  return known;
}

/** How much a word says that stands in a title, in another name, among the further words, in the name of a facet’s value. */
export const WEIGHTS = [1, 0.8, 0.6, 0.3] as const;

const texts = new WeakMap<SearchRecord, RecordText>();
const stems = new WeakMap<SearchRecord, Stems>();
const vocabularies = new WeakMap<readonly SearchRecord[], ReadonlySet<string>>();

/** The names of what a record stands under: its kind, its themes, its place. */
export type NameOf = (record: SearchRecord) => readonly string[];
export type RecordText = {
  text: string;
  /** Where title, other names and further words end in it. */
  ends: readonly number[];
};
type Stems = {
  title: readonly string[];
  /** Title and other names as stems, with a space on either side of each. */
  names: readonly string[];
};
