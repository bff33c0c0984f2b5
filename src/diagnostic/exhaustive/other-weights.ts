import { APPROACHES, QUESTIONS, type Question } from '../index.ts';
import { type Counter, count, type Figure, percent, type Seen } from './figure.ts';
import { leadersOf } from './shares.ts';

/** Whether the readings would stand if answers had other weights than one each. */
export function otherWeights(): Counter {
  const trials = TRIALS.map((trial) => ({ ...trial, ties: 0, leaders: 0, kept: 0, clear: 0, clearKept: 0 }));
  let sets = 0;
  return {
    see: (seen) => {
      if (!seen.definite) return;
      sets++;
      const before = leadersOf(seen.result);
      for (const trial of trials) {
        const after = leadersUnder(trial.weights, seen);
        if (after.length > 1) trial.ties++;
        if (before.length > 1) continue;
        trial.leaders++;
        if (after.includes(before[0] ?? '')) trial.kept++;
        if (seen.result.band !== 'clear') continue;
        trial.clear++;
        if (after.join() === before.join()) trial.clearKept++;
      }
    },
    figures: () =>
      trials.flatMap(({ name, ties, leaders, kept, clear, clearKept, expected }): Figure[] => [
        ...(expected.ties === undefined ? [] : [percent(`${name}: ties`, ties, sets, expected.ties)]),
        percent(`${name}: sole leaders that stay in front`, kept, leaders, expected.kept),
        ...(expected.kept < 100 ? [] : [count(`${name}: clear readings that stay alone in front`, clearKept, clear)]),
      ]),
  };
}

function leadersUnder(weights: Weights, { answers }: Seen): string[] {
  const nets = APPROACHES.map((approach) =>
    QUESTIONS.reduce((net, { id, kind, options }) => {
      const option = options.find((candidate) => candidate.id === answers[id]);
      if (option?.for === approach) return net + weights[kind];
      return option?.against === approach ? net - weights.against : net;
    }, 0),
  );
  const best = Math.max(...nets);
  return APPROACHES.filter((_, i) => nets[i] === best);
}

const ONE = { rule: 1, purpose: 1, condition: 1, against: 1 };
/** Where a rule weighs double, so does the one point against, which is a rule's as well. */
const TRIALS: { name: string; weights: Weights; expected: { ties?: number; kept: number } }[] = [
  { name: 'rule × 1.5', weights: { ...ONE, rule: 1.5 }, expected: { ties: 21.2, kept: 100 } },
  { name: 'conditions × 1.5', weights: { ...ONE, condition: 1.5 }, expected: { ties: 21.9, kept: 100 } },
  { name: 'purpose × 2', weights: { ...ONE, purpose: 2 }, expected: { ties: 30.9, kept: 100 } },
  { name: 'no purpose', weights: { ...ONE, purpose: 0 }, expected: { ties: 37.5, kept: 100 } },
  { name: 'nothing against', weights: { ...ONE, against: 0 }, expected: { ties: 42.0, kept: 100 } },
  { name: 'rule × 2', weights: { ...ONE, rule: 2, against: 2 }, expected: { kept: 99.5 } },
];

type Weights = Record<Question['kind'] | 'against', number>;
