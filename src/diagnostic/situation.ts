import type { Answers } from './answers.ts';

/** S4-§8.1: less influence over schools and networks. */
export function influenceIsLow(answers: Answers): boolean {
  return answers['influence'] === 'low';
}

/** Influence is mixed, not known or not said. */
export function influenceIsUnsure(answers: Answers): boolean {
  return answers['influence'] !== 'low' && answers['influence'] !== 'high';
}

/** S4-§31.1 calls mature networks defining for responding; that established ones do as well is our reading. */
export function networksAreMature(answers: Answers): boolean {
  return answers['structures'] === 'complex-mature' || answers['structures'] === 'established-unconnected';
}

/** S4-§14.4: capacity rests on a few committed people. */
export function capacityIsFragile(answers: Answers): boolean {
  return answers['capacity'] === 'few-enthusiasts';
}
