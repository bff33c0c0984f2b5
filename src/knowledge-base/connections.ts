import type { Kind } from '../collections.ts';
import type { Facet } from '../search/facets.ts';
import { type Graph, groupByKind, type Tie } from './graph.ts';
import type { Entry } from './library.ts';

/**
 * The ties of an entry as its page shows them, by the kind at their other end: what it belongs to and what is stated,
 * then our readings; links in running text stand apart. Of many practice examples the first are shown, with the way to all.
 */
export function connectionsOf(entry: Entry, graph: Graph): Connection[] {
  const { kind, id } = entry;
  // What its own text links to is there to be seen.
  const ties = [...graph.outgoing(entry).filter(({ type }) => type !== 'mention'), ...graph.incoming(entry)].filter(
    (tie) => !(tie.type === 'mention' && tie.from === entry),
  );
  return groupByKind(ties).map((group) => {
    const grounded = group.ties.filter(({ type }) => type !== 'mention').sort((a, b) => rank(a) - rank(b));
    const most = grounded.some(({ type }) => type === 'relation') ? MOST_RELATED : MOST_BELONGING;
    const facet = group.kind === 'practice' && grounded.length > most ? FACET_OF[kind] : undefined;
    return {
      kind: group.kind,
      ties: facet ? grounded.slice(0, most) : grounded,
      mentions: group.ties.filter(({ type }) => type === 'mention'),
      all: facet && { facet, value: id, count: grounded.length },
    };
  });
}

/** Groups that may grow with the library: their members have a list of their own, under a facet of search. */
const FACET_OF: Partial<Record<Kind, Facet>> = {
  'case-study': 'authority',
  role: 'role',
  approach: 'approach',
  'network-activity': 'network-activity',
};

/** A related example shows on what ground it is related; one that belongs is told of in the story itself. */
const MOST_RELATED = 30;
const MOST_BELONGING = 12;

function rank({ type, basis }: Tie): number {
  if (type === 'belongs') return 0;
  return basis === 'stated' ? 1 : 2;
}

export type Connection = {
  kind: Kind;
  ties: Tie[];
  mentions: Tie[];
  /** Where all of them are listed, when not all are shown. */
  all: { facet: Facet; value: string; count: number } | undefined;
};
