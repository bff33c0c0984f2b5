import type { Kind } from '../collections.ts';
import { isKind } from '../collections.ts';
import type { Origin } from '../schemas/origin.ts';
import type { Relation } from '../schemas/parts.ts';
import type { Entry } from './library.ts';

/** Every edge that an entry itself writes: its relations, what it belongs to, and the links in its body. */
export function edgesFrom(entry: Entry): Edge[] {
  return [...relationsOf(entry), ...belonging(entry), ...mentions(entry)];
}

function relationsOf(from: Entry): Edge[] {
  const groups: [Kind, readonly Relation[]][] = [];
  if ('roles' in from) groups.push(['role', from.roles]);
  if ('approaches' in from) groups.push(['approach', from.approaches]);
  if ('networkActivities' in from) groups.push(['network-activity', from.networkActivities]);
  return groups.flatMap(([kind, relations]) =>
    relations.map((relation): Edge => {
      const [id = '', item] = relation.to.split('#');
      return {
        type: 'relation',
        from,
        to: { kind, id, item },
        basis: relation.basis,
        why: relation.why,
        at: 'at' in relation ? relation.at : undefined,
      };
    }),
  );
}

/** A practice belongs to its case study, a case study to its booklet; a term points to its neighbours. */
function belonging(from: Entry): Edge[] {
  const edge = (kind: Kind, id: string): Edge => ({
    type: 'belongs',
    from,
    to: { kind, id, item: undefined },
    basis: 'stated',
    why: undefined,
    at: undefined,
  });
  if (from.kind === 'practice') return from.caseStudy ? [edge('case-study', from.caseStudy)] : [];
  if (from.kind === 'case-study') return [edge('source', from.source)];
  if (from.kind === 'term') return from.see.map((id) => edge('term', id));
  return [];
}

/** A link in the body is our own choice, hence editorial. */
function mentions(from: Entry): Edge[] {
  return from.body.links.flatMap(({ kind, id, item, heading }): Edge[] => {
    if (!isKind(kind)) throw new Error(`${from.kind}:${from.id} links to the unknown kind “${kind}”.`);
    const to = { kind, id, item };
    return [{ type: 'mention', from, fromPart: heading, to, basis: 'editorial', why: undefined, at: undefined }];
  });
}

/** One tie between two nodes. A node is an entry, or one item or heading of it. */
export type Edge = {
  type: 'relation' | 'belongs' | 'mention';
  from: Entry;
  /** The heading of the body under which a mention stands. */
  fromPart?: string | undefined;
  to: { kind: Kind; id: string; item: string | undefined };
  basis: Relation['basis'];
  /** The ground of an editorial relation. */
  why: string | undefined;
  /** Where a booklet states it. */
  at: Origin | undefined;
};
