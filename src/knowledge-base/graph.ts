import { KINDS, type Kind } from '../collections.ts';
import { type Edge, edgesFrom } from './edges.ts';
import { nameOfPart } from './items.ts';
import { allEntries, type Entry, type EntryOf, type Library } from './library.ts';

/**
 * All ties of the library, both ways. Pure: entries in, answers out.
 * Throws when an entry names something that does not exist.
 */
export function makeGraph(library: Library): Graph {
  const byNode = new Map<string, Entry>();
  for (const entry of allEntries(library)) byNode.set(node(entry.kind, entry.id), entry);

  const outgoing = new Map<string, Tie[]>();
  const incoming = new Map<string, Tie[]>();
  for (const from of byNode.values()) {
    for (const edge of strongest(edgesFrom(from))) {
      const to = byNode.get(node(edge.to.kind, edge.to.id));
      if (!to || (edge.to.item && nameOfPart(to, edge.to.item) === undefined)) {
        throw new Error(`${node(from.kind, from.id)} names ${target(edge)}, which does not exist.`);
      }
      const part = edge.to.item;
      push(outgoing, node(from.kind, from.id), { ...edge, entry: to, part });
      push(incoming, node(to.kind, to.id), { ...edge, entry: from, part: edge.fromPart });
    }
  }

  return {
    outgoing: ({ kind, id }) => outgoing.get(node(kind, id)) ?? [],
    incoming: ({ kind, id }, item) => {
      const all = incoming.get(node(kind, id)) ?? [];
      // That its own page speaks of an item tells nobody anything.
      return item ? all.filter(({ to, entry }) => to.item === item && !(entry.kind === kind && entry.id === id)) : all;
    },
  };
}

/** Ties grouped by the kind at their other end, in the order of the menu; empty groups left out. */
export function groupByKind(ties: readonly Tie[]): { kind: Kind; ties: Tie[] }[] {
  return KINDS.map((kind) => ({ kind, ties: onePerEntry(ties.filter((tie) => tie.entry.kind === kind)) })).filter(
    (group) => group.ties.length > 0,
  );
}

/** Narrows ties to those whose other end is of one kind. */
export function tiesOf<K extends Kind>(ties: readonly Tie[], kind: K): (Tie & { entry: EntryOf<K> })[] {
  return onePerEntry(ties).filter((tie): tie is Tie & { entry: EntryOf<K> } => tie.entry.kind === kind);
}

/** A list for readers names an entry once, by its strongest tie. */
function onePerEntry(ties: readonly Tie[]): Tie[] {
  const best = new Map<string, Tie>();
  for (const tie of ties) {
    const key = node(tie.entry.kind, tie.entry.id);
    const known = best.get(key);
    if (!known || STRENGTH[tie.type] > STRENGTH[known.type]) best.set(key, tie);
  }
  return [...best.values()];
}

/** Of several edges to one node only the strongest stays: a relation says more than a mention. */
function strongest(edges: readonly Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    const known = best.get(target(edge));
    if (!known || STRENGTH[edge.type] > STRENGTH[known.type]) best.set(target(edge), edge);
  }
  return [...best.values()];
}

function push(map: Map<string, Tie[]>, key: string, tie: Tie): void {
  const list = map.get(key);
  if (list) list.push(tie);
  else map.set(key, [tie]);
}

function node(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}

function target({ to }: Edge): string {
  return to.item ? `${node(to.kind, to.id)}#${to.item}` : node(to.kind, to.id);
}

const STRENGTH = { relation: 2, belongs: 3, mention: 1 } as const;

/** An edge seen from one end: `entry` (and `part` of it) is what stands at the other. */
export type Tie = Edge & { entry: Entry; part: string | undefined };
export type Graph = {
  outgoing: (entry: Pick<Entry, 'kind' | 'id'>) => readonly Tie[];
  /** All that points to an entry and its items; with `item`, to that item alone. */
  incoming: (entry: Pick<Entry, 'kind' | 'id'>, item?: string) => readonly Tie[];
};
