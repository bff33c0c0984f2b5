import { type Answers, missingFrom } from './answers.ts';
import { hasResult } from './bands.ts';
import type { Approach } from './model.ts';
import type { Ranked } from './rank.ts';
import { tally } from './tally.ts';
import { completions } from './variations.ts';

/**
 * Every approach that could be first or joint first once the missing answers are known, in the order of `ranking`.
 * Null unless one to three answers are missing; empty where none could.
 */
export function couldBeFirst(answers: Answers, ranking: readonly Ranked[]): readonly Approach[] | null {
  const missing = missingFrom(answers).length;
  if (missing === 0 || missing > MOST_MISSING) return null;
  const possible = new Set(
    completions(answers)
      .filter(hasResult)
      .flatMap((complete) => tally(complete).leaders),
  );
  return ranking.map(({ approach }) => approach).filter((approach) => possible.has(approach));
}

const MOST_MISSING = 3;
