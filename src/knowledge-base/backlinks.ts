import type { Kind } from '../collections.ts';
import { paragraphAnchor } from '../paths.ts';
import type { Citation } from './citations.ts';
import { connectionsOf } from './connections.ts';
import type { Graph } from './graph.ts';
import { itemsOf } from './items.ts';
import { allEntries, type Entry, type Library } from './library.ts';

/** Of what points to one thing, what its page shows; `more` says how many it leaves to a page of their own. */
export function firstOf<T>(links: readonly T[], kind: Kind): { shown: readonly T[]; more: number } {
  if (links.length <= mostOn(kind)) return { shown: links, more: 0 };
  return { shown: links.slice(0, firstOn(kind)), more: links.length - firstOn(kind) };
}

/** Everything that is pointed to by more than its own page shows: entries, their items, paragraphs of booklets. */
export function longBacklinks(library: Library, graph: Graph, citations: ReadonlyMap<string, Citation[]>): Backlinks[] {
  return allEntries(library)
    .flatMap((to): Backlinks[] => {
      return [
        { to, part: undefined, name: to.title, links: linksTo(to, graph) },
        ...itemsOf(to).map(({ item }) => ({
          to,
          part: item.id,
          name: `${to.title}: ${item.name}`,
          links: graph.incoming(to, item.id).map(({ entry, part }) => ({ entry, part })),
        })),
        ...paragraphsIn(to).map(({ n, locator, part }) => ({
          to,
          part,
          name: `${to.title}, §${n}`,
          links: (citations.get(locator) ?? []).map(({ entry, parts }) => ({ entry, part: parts[0] })),
        })),
      ];
    })
    .filter(({ to, links }) => links.length > mostOn(to.kind));
}

/** What names an entry, each once and at the first place where it does; terms point to one another elsewhere. */
export function oncePerEntry(ties: readonly Backlink[]): Backlink[] {
  const first = new Map<Entry, Backlink>();
  for (const { entry, part } of ties) {
    if (entry.kind !== 'term' && !first.has(entry)) first.set(entry, { entry, part });
  }
  return [...first.values()];
}

/** Those that the page of an entry would show at its own level: who uses a term, whose text links to an entry. */
function linksTo(to: Entry, graph: Graph): Backlink[] {
  if (to.kind === 'term') return oncePerEntry(graph.incoming(to));
  const long = connectionsOf(to, graph).filter(({ mentions }) => mentions.length > mostOn(to.kind));
  return long.flatMap(({ mentions }) => mentions);
}

function paragraphsIn(entry: Entry): { n: string; locator: string; part: string }[] {
  if (entry.kind !== 'source') return [];
  return entry.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ n }) => {
      const [section, number] = n.split('.').map(Number);
      return { n, locator: `${entry.prefix}-§${n}`, part: paragraphAnchor(section ?? 0, number ?? 0) };
    }),
  );
}

/** All terms stand on one page, so each has room for few. */
function mostOn(kind: Kind): number {
  return kind === 'term' ? 3 : 12;
}

function firstOn(kind: Kind): number {
  return kind === 'term' ? 2 : 3;
}

type Backlink = { entry: Entry; part: string | undefined };
export type Backlinks = {
  to: { kind: Kind; id: string; title: string };
  /** An item of it, or a paragraph’s anchor. */
  part: string | undefined;
  name: string;
  links: Backlink[];
};
