import type { CitationRecord } from '../citation/record.ts';
import { KINDS, type Kind, LISTED_KINDS } from '../collections.ts';
import type { Locator } from '../schemas/origin.ts';
import type { Item } from '../schemas/parts.ts';
import { citationRecord } from './citation-record.ts';
import type { Citation } from './citations.ts';
import { type Connection, connectionsOf } from './connections.ts';
import { diagnosticWords } from './diagnostic-words.ts';
import { library, themes } from './entries.ts';
import { type FollowUp, followUps } from './follow.ts';
import { type Tie, tiesOf } from './graph.ts';
import { allEntries, type Entry, type EntryOf, type Library, type Practice } from './library.ts';
import { onceForEach } from './once.ts';
import { owners } from './owners.ts';
import { citations, graph, related } from './whole.ts';

/** The questions that pages ask. All entries come sorted. */

export async function entriesOf<K extends Kind>(kind: K): Promise<Library[K]> {
  return (await library())[kind];
}

/** The caption of a figure that a page draws. Throws when the page’s words have none of that id. */
export function captionOf({ id, captions }: EntryOf<'page'>, figure: string): Item {
  const found = captions[figure];
  if (!found) throw new Error(`content/pages/${id}.mdx has no caption for ${figure}.`);
  return { id: figure, ...found };
}

/** Paths for `getStaticPaths`: one for each entry of a kind. */
export async function staticPaths<K extends Kind>(kind: K) {
  const entries: readonly EntryOf<K>[] = await entriesOf(kind);
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** The words of a page that is no entry. Throws when content/pages/ has none. */
export async function pageWords(id: string): Promise<EntryOf<'page'>> {
  const found = (await entriesOf('page')).find((page) => page.id === id);
  if (!found) throw new Error(`content/pages/${id}.mdx is missing.`);
  return found;
}

/** What an entry points to. */
export async function outgoing(entry: Entry): Promise<readonly Tie[]> {
  return (await graph()).outgoing(entry);
}

/** What an entry is tied to, both ways, as its page shows it. */
export async function connections(entry: Entry): Promise<Connection[]> {
  return connectionsOf(entry, await graph());
}

/** Backlinks: what points to an entry and its items, or to one item of it. */
export async function incoming(entry: Entry, item?: string): Promise<readonly Tie[]> {
  return (await graph()).incoming(entry, item);
}

export async function relatedTo(practice: Practice): Promise<Practice[]> {
  return (await related())(practice);
}

/** The case study that a practice comes from; undefined where the booklet names no authority. */
export async function caseStudyOf({ caseStudy }: Practice): Promise<EntryOf<'case-study'> | undefined> {
  return (await entriesOf('case-study')).find(({ id }) => id === caseStudy);
}

/** The brokerage roles that a practice serves, and whether the booklet says so. */
export async function rolesOf({ roles }: Practice): Promise<{ name: string; basis: 'stated' | 'editorial' }[]> {
  const known = await entriesOf('role');
  return owners(roles).map(({ id, basis }) => ({ basis, name: known.find((role) => role.id === id)?.title ?? id }));
}

/** The authority that a practice comes from, as readers know it. */
export async function authorityNameOf(practice: Practice): Promise<string> {
  return (await caseStudyOf(practice))?.authority ?? 'Authority not named';
}

/** Who cites a paragraph of a source. */
export async function citationsOf(paragraph: string): Promise<Citation[]> {
  return (await citations()).get(paragraph) ?? [];
}

/** The booklet that a locator's prefix stands for. Throws for a prefix no source has. */
export async function sourceOf({ prefix }: Locator): Promise<EntryOf<'source'>> {
  const found = (await entriesOf('source')).find((source) => source.prefix === prefix);
  if (!found) throw new Error(`No source has the prefix ${prefix}.`);
  return found;
}

/** What a reader needs to cite an entry. */
export async function citationOf(entry: Entry, address: string): Promise<CitationRecord> {
  return { ...(await recordOf(entry)), address };
}

/** Every entry with a page of its own. */
export async function citableEntries(): Promise<Entry[]> {
  const entries = await library();
  return LISTED_KINDS.flatMap((kind): Entry[] => entries[kind]);
}

/** Everything that outside tools may know: all entries, and pages that are none. */
export async function publicEntries(): Promise<Entry[]> {
  return allEntries(await library());
}

/** Entries that ask questions of their reader, by kind. */
export async function entriesWithQuestions(): Promise<{ kind: Kind; entries: Entry[] }[]> {
  const asking = allEntries(await library()).filter((entry) => 'questions' in entry && entry.questions.length > 0);
  return KINDS.map((kind) => ({ kind, entries: asking.filter((entry) => entry.kind === kind) })).filter(
    ({ entries }) => entries.length > 0,
  );
}

/** What to read next where the diagnostic speaks of an approach, by kind. */
export async function followOf(approach: string): Promise<FollowUp[]> {
  return followUps(diagnosticWords().follow[approach] ?? [], allEntries(await library()));
}

/** The entries before and after this one in its list. */
export async function neighbours(entry: Entry): Promise<{ before: Entry | undefined; after: Entry | undefined }> {
  const entries: readonly Entry[] = await entriesOf(entry.kind);
  const place = (await placesOf(entry.kind)).get(entry.id) ?? Number.NaN;
  return { before: entries[place - 1], after: entries[place + 1] };
}

/** Its page asks for it, and each of its files for reference managers. */
const recordOf = onceForEach(async (entry: Entry) => citationRecord(entry, await entriesOf('source'), ''));

const placesOf = onceForEach(
  async (kind: Kind) => new Map((await entriesOf(kind)).map(({ id }, place) => [id, place])),
);

export { firstOf, oncePerEntry } from './backlinks.ts';
export { CONDITIONS, choosingRows, conditionRows } from './choosing.ts';
export type { Crossing } from './crossings.ts';
export { diagnosticQuestionOf } from './diagnostic-question.ts';
export { bodyOf } from './entries.ts';
export { facetsOf } from './facets-of.ts';
export { crossings, deedsByRole, everyLongBacklinks, groupedEntries, practicesByFacet } from './for-lists.ts';
export { firstAnswerFiles, offeredFacets, searchShards } from './for-search.ts';
export { ITEM_LISTS, type ItemList, itemsOf, nameOfPart } from './items.ts';
export { termsByLetter } from './letters.ts';
export type * from './library.ts';
export { inPages, pageNumbers } from './pages.ts';
export { PHASES } from './phases.ts';
export { groundOf } from './practices-by.ts';
export { authorityOf } from './related.ts';
export type { Citation, Tie };
export { diagnosticWords, themes, tiesOf };
