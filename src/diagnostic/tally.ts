import { type Answers, type Choice, choicesIn } from './answers.ts';
import { APPROACHES, type Approach, WEIGHTS } from './model.ts';

/** The net of one approach: what counts for it less what counts against it. */
export function netOf(approach: Approach, choices: readonly Choice[]): number {
  let net = 0;
  for (const { question, option } of choices) {
    if (option.for === approach) net += WEIGHTS[question.kind];
    if (option.against === approach) net -= WEIGHTS.against;
  }
  return net;
}

/** The highest net and the approaches that have it. */
export function tally(answers: Answers): Tally {
  const choices = choicesIn(answers);
  return highest((approach) => netOf(approach, choices));
}

/** The highest value and every approach that has it, in the booklet's order. */
export function highest(scoreOf: (approach: Approach) => number): Tally {
  const values = APPROACHES.map(scoreOf);
  const best = Math.max(...values);
  return { best, leaders: APPROACHES.filter((_, place) => values[place] === best) };
}

export type Tally = { readonly best: number; readonly leaders: readonly Approach[] };
