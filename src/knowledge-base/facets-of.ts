import type { Facets } from '../search/facets.ts';
import type { Entry } from './library.ts';
import { owners } from './owners.ts';

/** What search finds an entry under: its kind, what it relates to, and itself where it is a facet's value. */
export function facetsOf(entry: Entry): Facets {
  return {
    kind: [entry.kind],
    role: [...ownId(entry, 'role'), ...('roles' in entry ? ids(entry.roles) : [])],
    approach: [...ownId(entry, 'approach'), ...('approaches' in entry ? ids(entry.approaches) : [])],
    'network-activity': [
      ...ownId(entry, 'network-activity'),
      ...('networkActivities' in entry ? ids(entry.networkActivities) : []),
    ],
    theme: 'themes' in entry ? [...new Set(entry.themes)] : [],
    authority: authorities(entry),
  };
}

function ownId(entry: Entry, kind: Entry['kind']): string[] {
  return entry.kind === kind ? [entry.id] : [];
}

function ids(relations: Parameters<typeof owners>[0]): string[] {
  return owners(relations).map(({ id }) => id);
}

function authorities(entry: Entry): string[] {
  if (entry.kind === 'case-study') return [entry.id];
  if (entry.kind === 'practice') return [entry.caseStudy ?? entry.authority ?? 'unnamed'];
  return [];
}
