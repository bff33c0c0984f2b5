import type { Kind } from '../collections.ts';
import { citedBy } from '../knowledge-base/citations.ts';
import type { Edge } from '../knowledge-base/edges.ts';
import { edgesFrom } from '../knowledge-base/edges.ts';
import { facetsOf } from '../knowledge-base/facets-of.ts';
import { itemsOf } from '../knowledge-base/items.ts';
import type { Entry } from '../knowledge-base/library.ts';
import type { Paths } from '../paths.ts';
import { formatLocator } from '../schemas/origin.ts';

/** The whole library for outside tools, as /library.json. Its form is public: /library.schema.json describes it. */
export function libraryFile(entries: readonly Entry[], paths: Paths): LibraryFile {
  return {
    version: 1,
    entries: entries.map((entry) => ({
      kind: entry.kind,
      id: entry.id,
      url: paths.entry(entry.kind, entry.id),
      title: entry.title,
      summary: entry.summary.text,
      authority: facetsOf(entry).authority?.[0] ?? null,
      phase: 'phase' in entry ? entry.phase : null,
      roles: related(entry, 'role'),
      approaches: related(entry, 'approach'),
      networkActivities: related(entry, 'network-activity'),
      themes: 'themes' in entry ? entry.themes : [],
      items: itemsOf(entry).map(({ list, item }) => ({
        id: item.id,
        kind: list,
        name: item.name,
        url: paths.entry(entry.kind, entry.id, item.id),
      })),
      locators: [...new Set(citedBy(entry).map(({ locator }) => formatLocator(locator)))],
    })),
    relations: entries.flatMap((entry) =>
      edgesFrom(entry)
        .filter(({ type }) => type === 'relation')
        .map(relationOf),
    ),
  };
}

/** Relations to items fold into their owner: the strongest basis stands. */
function related(entry: Entry, kind: Kind): RelatedEntry[] {
  const found = new Map<string, RelatedEntry>();
  for (const { type, to, basis } of edgesFrom(entry)) {
    if (type !== 'relation' || to.kind !== kind || found.get(to.id)?.basis === 'stated') continue;
    found.set(to.id, { id: to.id, basis });
  }
  return [...found.values()];
}

function relationOf({ from, to, basis, why, at }: Edge): LibraryFile['relations'][number] {
  return {
    from: `${from.kind}:${from.id}`,
    to: to.item ? `${to.kind}:${to.id}#${to.item}` : `${to.kind}:${to.id}`,
    basis,
    why: why ?? null,
    locators: at?.basis === 'stated' ? at.locators.map(formatLocator) : [],
  };
}

type RelatedEntry = { id: string; basis: Edge['basis'] };
export type LibraryFile = {
  version: 1;
  entries: {
    kind: Kind;
    id: string;
    url: string;
    title: string;
    summary: string;
    /** A case study's id, `unnamed`, or null where the entry belongs to no authority. */
    authority: string | null;
    phase: string | null;
    roles: RelatedEntry[];
    approaches: RelatedEntry[];
    networkActivities: RelatedEntry[];
    themes: readonly string[];
    items: { id: string; kind: string; name: string; url: string }[];
    locators: string[];
  }[];
  relations: { from: string; to: string; basis: Edge['basis']; why: string | null; locators: string[] }[];
};
