import type { Person } from './group.ts';
import type { Approach } from './model.ts';

/** People with the same first approaches, the largest camp first, ties by who was entered first; without a result: none. */
export function campsOf(people: readonly Person[]): readonly Camp[] {
  const camps = Map.groupBy(
    people.filter(({ top }) => top.length > 0),
    ({ top }) => top.toSorted().join(' '),
  );
  return [...camps.values()]
    .map((members) => ({ top: members[0]?.top ?? [], labels: members.map(({ label }) => label) }))
    .sort((a, b) => b.labels.length - a.labels.length);
}

export type Camp = { readonly top: readonly Approach[]; readonly labels: readonly string[] };
