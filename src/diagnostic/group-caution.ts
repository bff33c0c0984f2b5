import type { Answers } from './answers.ts';
import type { Caution } from './cautions.ts';
import { influenceIsLow } from './situation.ts';

/**
 * Where directing is in view of a group: how many say that influence is low (S4-§8.1), null where nobody does.
 * A stop when they are more than half of all.
 */
export function cautionOnDirecting(list: readonly Answers[]): DirectingCaution | null {
  const low = list.filter(influenceIsLow).length;
  if (low === 0) return null;
  return { level: 2 * low > list.length ? 'stop' : 'check', low, of: list.length };
}

export type DirectingCaution = {
  readonly level: Exclude<Caution['level'], 'note'>;
  readonly low: number;
  readonly of: number;
};
