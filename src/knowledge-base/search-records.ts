import type { Kind } from '../collections.ts';
import type { SearchRecord } from '../search/record.ts';
import { isTelling, stemOf, wordsIn } from '../search/words.ts';
import { facetsOf } from './facets-of.ts';
import { itemsOf } from './items.ts';
import { allEntries, type Entry, type Library } from './library.ts';

/** Entries that search can answer with: the page for unknown addresses is no answer to anything. */
export function searchableEntries(library: Library): Entry[] {
  return allEntries(library).filter(({ kind, id }) => !(kind === 'page' && id === 'not-found'));
}

/** What search knows of an entry before it has read the full text. */
export function searchRecord(entry: Entry): SearchRecord {
  const expansion = 'expansion' in entry && entry.expansion ? [entry.expansion] : [];
  const aliases = different(entry.title, [...expansion, ...entry.aliases]);
  return {
    kind: entry.kind,
    id: entry.id,
    title: entry.title,
    aliases,
    words: furtherWords([entry.title, ...aliases], partsOf(entry)).join(' '),
    facets: facetsOf(entry),
    added: 'added' in entry ? entry.added : '',
  };
}

/** Headings tell most of what is read in parts. Those of practice examples are the same on all, those of booklets their own. */
function partsOf(entry: Entry): string[] {
  const items = itemsOf(entry).map(({ item }) => item.name);
  if (WITHOUT_HEADINGS.has(entry.kind)) return items;
  return [...items, ...entry.body.headings.map(({ text }) => text)];
}

/** Names without those that search cannot tell from the title or from one before: endings do not count. */
function different(title: string, names: readonly string[]): string[] {
  const known = new Set([sign(title)]);
  return names.filter((name) => {
    const isNew = !known.has(sign(name));
    known.add(sign(name));
    return isNew;
  });
}

/** Telling words that stand in `texts` and not yet in `known`, endings apart. */
function furtherWords(known: readonly string[], texts: readonly string[]): string[] {
  const seen = new Set(known.flatMap(wordsIn).map(stemOf));
  return texts.flatMap(wordsIn).filter((word) => {
    const isNew = isTelling(word) && !seen.has(stemOf(word));
    seen.add(stemOf(word));
    return isNew;
  });
}

function sign(text: string): string {
  return wordsIn(text).map(stemOf).join(' ');
}

const WITHOUT_HEADINGS: ReadonlySet<Kind> = new Set<Kind>(['practice', 'source', 'page']);
