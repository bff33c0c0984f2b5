import { COLLECTIONS, isKind, KINDS, type Kind } from '../collections.ts';
import type { DiagnosticWords } from '../schemas/diagnostic-words.ts';
import { nameOfPart } from './items.ts';
import type { Entry } from './library.ts';

/**
 * What to read next where the diagnostic speaks of an approach, by kind in the order of the menu.
 * Throws for an entry that there is none of.
 */
export function followUps(list: readonly Written[], entries: readonly Entry[]): FollowUp[] {
  const links = list.map((written) => resolve(written, entries));
  return KINDS.map((kind) => ({
    heading: COLLECTIONS[kind].many,
    links: links.filter(({ entry }) => entry.kind === kind),
  })).filter((group) => group.links.length > 0);
}

/** `case-study:sandwell#do-flexibility`. */
function resolve({ to, why, at }: Written, entries: readonly Entry[]): FollowLink {
  const [node = '', part] = to.split('#');
  const [kind = '', id] = node.split(':');
  const entry = entries.find((candidate) => isKind(kind) && candidate.kind === kind && candidate.id === id);
  if (!entry) throw new Error(`content/diagnostic/follow.yml: there is no ${to}.`);
  return { entry, part, partName: part ? nameOfPart(entry, part) : undefined, why, at };
}

type Written = NonNullable<DiagnosticWords['follow'][string]>[number];
type FollowLink = Pick<Written, 'why' | 'at'> & {
  entry: Entry;
  part: string | undefined;
  partName: string | undefined;
};
export type FollowUp = { heading: (typeof COLLECTIONS)[Kind]['many']; links: FollowLink[] };
