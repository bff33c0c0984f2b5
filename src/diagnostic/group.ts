import { type Answers, choicesIn } from './answers.ts';
import { firstOf } from './assess.ts';
import type { Band } from './bands.ts';
import { cautionOnDirecting, type DirectingCaution } from './group-caution.ts';
import { labelOf } from './label.ts';
import type { Approach, QuestionId } from './model.ts';
import { disagreementIn, type Spread, spreadOf } from './spread.ts';
import { highest, netOf } from './tally.ts';

/**
 * A group's answers side by side and pooled. Nets are added up; no answers are averaged.
 * @throws {TypeError} for a question or option that the model does not have.
 */
export function pool(list: readonly Answers[]): Pool {
  const people = list.map(personOf);
  const usable = people.filter(({ top }) => top.length > 0);
  const first = perApproach((approach) => usable.filter(({ top }) => top.includes(approach)).length);
  const sum = perApproach((approach) =>
    list.reduce((total, answers) => total + netOf(approach, choicesIn(answers)), 0),
  );
  const { leaders } = highest((approach) => sum[approach]);
  const result = resultOf(people, usable, leaders);
  const pooled = result === 'too-few' || result === 'no-basis' ? [] : leaders;
  const questions = spreadOf(list);
  return {
    n: list.length,
    usable: usable.length,
    result,
    pooled,
    first,
    sum,
    nobodysFirst: pooled.length > 0 && pooled.every((approach) => first[approach] === 0),
    directingCaution: pooled.includes('directing') || first.directing > 0 ? cautionOnDirecting(list) : null,
    questions,
    disagreement: disagreementIn(questions),
    people,
  };
}

function personOf(answers: Answers, place: number): Person {
  const { top, band } = firstOf(answers);
  return { label: labelOf(place), top, band };
}

/** Decided by how many of those with a result have every leader among their own first. */
function resultOf(people: readonly Person[], usable: readonly Person[], leaders: readonly Approach[]): PoolResult {
  if (people.length < LEAST) return 'too-few';
  if (usable.length < LEAST) return 'no-basis';
  const agreeing = usable.filter(({ top }) => leaders.every((approach) => top.includes(approach))).length;
  if (3 * agreeing >= 2 * usable.length) return 'agreed';
  return 2 * agreeing > usable.length ? 'majority' : 'split';
}

function perApproach(figureFor: (approach: Approach) => number): Readonly<Record<Approach, number>> {
  return {
    consulting: figureFor('consulting'),
    enquiring: figureFor('enquiring'),
    replicating: figureFor('replicating'),
    directing: figureFor('directing'),
    responding: figureFor('responding'),
    landscaping: figureFor('landscaping'),
  };
}

const LEAST = 2;

export type PoolResult = 'too-few' | 'no-basis' | 'agreed' | 'majority' | 'split';
export type Person = { readonly label: string; readonly top: readonly Approach[]; readonly band: Band };

export type Pool = {
  readonly n: number;
  /** How many have a result of their own. */
  readonly usable: number;
  readonly result: PoolResult;
  /** The approaches with the highest sum; kept, not headlined, where the group is split. */
  readonly pooled: readonly Approach[];
  /** How many people have each approach first or joint first. */
  readonly first: Readonly<Record<Approach, number>>;
  /** Each approach's net over everybody. */
  readonly sum: Readonly<Record<Approach, number>>;
  readonly nobodysFirst: boolean;
  readonly directingCaution: DirectingCaution | null;
  readonly questions: readonly Spread[];
  readonly disagreement: readonly QuestionId[];
  readonly people: readonly Person[];
};
