import { type Answers, type Choice, choicesIn } from './answers.ts';
import { APPROACHES, type Approach, type Question, type QuestionId } from './model.ts';
import { netOf } from './tally.ts';

/**
 * All six approaches with their reasons, in listing order: highest net; then the one whose choosing rule (S4-§8.1)
 * is met; then the one whose purpose is met; then the booklet's order. Equal nets stay joint whatever the listing.
 */
export function rank(answers: Answers): readonly Ranked[] {
  const choices = choicesIn(answers);
  return APPROACHES.map((approach) => entry(approach, choices))
    .sort((a, b) => b.net - a.net || b.rule - a.rule || b.purpose - a.purpose)
    .map(({ approach, net, matches, against }) => ({ approach, net, matches, against }));
}

/** The approaches that share the highest net, in listing order. */
export function firstPlaces(ranking: readonly Ranked[]): readonly Approach[] {
  return ranking.filter(({ net }) => net === ranking[0]?.net).map(({ approach }) => approach);
}

/**
 * The second approach, or null where none stands out (S4-§5.1, S4-§8.2): only beside a sole leader,
 * with a net of 2 or more and at most 2 behind.
 */
export function secondPlace(ranking: readonly Ranked[], top: readonly Approach[]): Approach | null {
  const [leader, next] = ranking;
  if (top.length !== 1 || leader === undefined || next === undefined) return null;
  return next.net >= LEAST_FOR_SECOND && leader.net - next.net <= MOST_BEHIND ? next.approach : null;
}

const LEAST_FOR_SECOND = 2;
const MOST_BEHIND = 2;

function entry(approach: Approach, choices: readonly Choice[]) {
  const matching = choices.filter(({ option }) => option.for === approach);
  return {
    approach,
    net: netOf(approach, choices),
    matches: matching.map(({ question }) => question.id),
    against: choices.filter(({ option }) => option.against === approach).map(({ question }) => question.id),
    rule: countOf('rule', matching),
    purpose: countOf('purpose', matching),
  };
}

function countOf(kind: Question['kind'], choices: readonly Choice[]): number {
  return choices.filter(({ question }) => question.kind === kind).length;
}

export type Ranked = {
  readonly approach: Approach;
  readonly net: number;
  readonly matches: readonly QuestionId[];
  readonly against: readonly QuestionId[];
};
