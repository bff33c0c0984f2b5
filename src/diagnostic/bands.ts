import { type Answers, choicesIn } from './answers.ts';
import type { Approach } from './model.ts';
import { influenceIsLow, networksAreMature } from './situation.ts';
import { tally } from './tally.ts';
import { completions, singleChanges } from './variations.ts';

/** How firmly the answers point anywhere: the first that applies, in the order of `Band`. */
export function bandOf(answers: Answers): Band {
  if (!enoughAnswered(answers)) return 'insufficient';
  const { best, leaders } = tally(answers);
  if (best <= MOST_FOR_NONE) return 'none';
  const [leader, rival] = leaders;
  if (leader === undefined || rival !== undefined) return 'joint';
  return completions(answers).every((complete) => isClear(complete, leader)) ? 'clear' : 'leaning';
}

/** Whether the answers name any approach: their band is joint, clear or leaning. */
export function hasResult(answers: Answers): boolean {
  return enoughAnswered(answers) && tally(answers).best > MOST_FOR_NONE;
}

const LEAST_ANSWERED = 4;
const MOST_FOR_NONE = 1;
const LEAST_FOR_CLEAR = 3;

/** S4-§8.1, S4-§31.1: where an approach may lead but never clearly. */
const BARRED: Readonly<Partial<Record<Approach, (answers: Answers) => boolean>>> = {
  directing: influenceIsLow,
  responding: (answers) => !networksAreMature(answers),
};

function enoughAnswered(answers: Answers): boolean {
  return choicesIn(answers).length >= LEAST_ANSWERED;
}

/** Of a complete set: the approach leads alone and no single different answer puts another ahead of it. */
function isClear(complete: Answers, leader: Approach): boolean {
  const { best, leaders } = tally(complete);
  if (best < LEAST_FOR_CLEAR || leaders.length > 1 || leaders[0] !== leader) return false;
  if (BARRED[leader]?.(complete)) return false;
  return singleChanges(complete).every((change) => tally(change.answers).leaders.includes(leader));
}

export type Band = 'insufficient' | 'none' | 'joint' | 'clear' | 'leaning';
