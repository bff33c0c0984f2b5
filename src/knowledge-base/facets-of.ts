import type { Facets } from '../search/facets.ts';
import type { Entry } from './library.ts';

/** What search finds an entry under: its kind, what it relates to, and itself where it is a facet's value. */
export function facetsOf(entry: Entry): Facets {
  return {
    kind: [entry.kind],
    role: [...ownId(entry, 'role'), ...('roles' in entry ? owners(entry.roles) : [])],
    approach: [...ownId(entry, 'approach'), ...('approaches' in entry ? owners(entry.approaches) : [])],
    'network-activity': [
      ...ownId(entry, 'network-activity'),
      ...('networkActivities' in entry ? owners(entry.networkActivities) : []),
    ],
    theme: 'themes' in entry ? entry.themes : [],
    authority: authorities(entry),
  };
}

function ownId(entry: Entry, kind: Entry['kind']): string[] {
  return entry.kind === kind ? [entry.id] : [];
}

/** The entries that relations lead to, items folded into their owners. */
function owners(relations: readonly { to: string }[]): string[] {
  return [...new Set(relations.map(({ to }) => to.split('#')[0] ?? to))];
}

function authorities(entry: Entry): string[] {
  if (entry.kind === 'case-study') return [entry.id];
  if (entry.kind === 'practice') return [entry.caseStudy ?? entry.authority ?? 'unnamed'];
  return [];
}
