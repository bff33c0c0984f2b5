import type { Answer } from './first-answers.ts';

/**
 * The first answers that a reader sees at once, and that keep their places when the full text arrives:
 * those that hold every word and are nearly as good as the best, ten at most; where none holds every word, the best one,
 * since the full text may know better.
 */
export function leadOf(answers: readonly Answer[]): Answer[] {
  const whole = answers.filter(({ coverage }) => coverage > 0.999);
  if (whole.length === 0) return answers.slice(0, 1);
  const best = Math.max(...whole.map(({ score }) => Math.min(score, 2)));
  return whole.filter(({ score }) => score >= best * NEARLY).slice(0, 10);
}

/** How little worse than the best an answer may be to stand beside it at once. */
const NEARLY = 0.66;
