import type { SearchRecord } from './record.ts';
import { stemOf, wordsIn } from './words.ts';

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

const stems = new WeakMap<SearchRecord, Stems>();

export type Stems = {
  title: readonly string[];
  /** Title and other names as stems, with a space on either side of each. */
  names: readonly string[];
};
