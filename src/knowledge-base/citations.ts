import { type Locator, locatorsOf, type Origin, paragraphsOf } from '../schemas/origin.ts';
import { originsIn } from '../schemas/origins-in.ts';
import { itemsOf } from './items.ts';
import { allEntries, type Entry, type Library } from './library.ts';

/** For each paragraph (`S3-§7.8`), the entries that cite it, each once, with the parts that do. */
export function makeCitations(library: Library): Map<string, Citation[]> {
  const byParagraph = new Map<string, Citation[]>();
  for (const entry of allEntries(library).filter(({ kind }) => kind !== 'source')) {
    for (const { locator, part } of citedBy(entry)) {
      for (const paragraph of paragraphsOf(locator)) note(byParagraph, paragraph, entry, part);
    }
  }
  return byParagraph;
}

/** Every locator that an entry cites, in fields, relations and body; `part` is the item or heading that does. */
export function citedBy(entry: Entry): { locator: Locator; part: string | undefined }[] {
  const items = itemsOf(entry);
  const owned = new Set<Origin>(items.map(({ item }) => item.at));
  return [
    ...originsIn(entry)
      .map(({ origin }) => origin)
      .filter((origin) => !owned.has(origin))
      .flatMap(locatorsOf)
      .map((locator) => ({ locator, part: undefined })),
    ...items.flatMap(({ item }) => locatorsOf(item.at).map((locator) => ({ locator, part: item.id }))),
    ...entry.body.locators.map(({ locator, heading }) => ({ locator, part: heading })),
  ];
}

function note(map: Map<string, Citation[]>, paragraph: string, entry: Entry, part: string | undefined): void {
  const list = map.get(paragraph) ?? [];
  map.set(paragraph, list);
  // Entries come one after another: if this one is there, it is the last.
  const last = list.at(-1);
  const known = last?.entry === entry ? last : undefined;
  if (!known) list.push({ entry, parts: part ? [part] : [] });
  else if (part && !known.parts.includes(part)) known.parts.push(part);
}

/** One entry that cites a paragraph; `parts` are the items and headings where it does, if not in its own fields. */
export type Citation = { entry: Entry; parts: string[] };
