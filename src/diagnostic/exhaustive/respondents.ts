import { APPROACHES, type Approach, QUESTIONS } from '../index.ts';
import type { Counter, Figure, Seen } from './figure.ts';
import { leadersOf } from './shares.ts';

/**
 * People who follow one approach with some probability in each answer and give any other answer else: exact chances.
 * Directing stands alone, as one answer counts against it; the other five are taken together.
 */
export function respondents(): Counter {
  const groups = EXPECTED.map((expected) => ({ expected, alone: 0, joint: 0, wrongAndClear: 0 }));
  return {
    see: (seen) => {
      if (!seen.definite) return;
      const leaders = leadersOf(seen.result);
      for (const group of groups) {
        const { follows, approaches } = group.expected;
        for (const approach of approaches) {
          const chance = chanceOf(seen, approach, follows) / approaches.length;
          if (leaders.length > 1) group.joint += leaders.includes(approach) ? chance : 0;
          else if (leaders[0] === approach) group.alone += chance;
          else if (seen.result.band === 'clear') group.wrongAndClear += chance;
        }
      }
    },
    figures: () =>
      groups.flatMap(({ expected, alone, joint, wrongAndClear }): Figure[] => {
        const who = `${expected.who} followed at ${expected.follows}`;
        return [
          { name: `${who}: alone first, per cent`, found: 100 * alone, expected: expected.alone, digits: 0 },
          ...(expected.joint === undefined
            ? []
            : [{ name: `${who}: joint first, share`, found: joint, expected: expected.joint, digits: 2 }]),
          {
            name: `${who}: wrong and clear, per cent`,
            found: 100 * wrongAndClear,
            expected: expected.wrongAndClear,
            digits: 1,
          },
        ];
      }),
  };
}

function chanceOf({ answers }: Seen, approach: Approach, follows: number): number {
  return QUESTIONS.reduce((chance, { id, options }) => {
    const own = options.find((option) => option.for === approach);
    if (!own) return chance / options.length;
    return chance * (own.id === answers[id] ? follows : (1 - follows) / (options.length - 1));
  }, 1);
}

const DIRECTING = { who: 'directing', approaches: APPROACHES.filter((id) => id === 'directing') };
const OTHERS = { who: 'another', approaches: APPROACHES.filter((id) => id !== 'directing') };
const EXPECTED: Expected[] = [
  { ...OTHERS, follows: 0.6, alone: 73, joint: 0.16, wrongAndClear: 1.4 },
  { ...OTHERS, follows: 0.7, alone: 86, joint: 0.1, wrongAndClear: 0.5 },
  { ...OTHERS, follows: 0.8, alone: 95, joint: 0.04, wrongAndClear: 0.1 },
  { ...DIRECTING, follows: 0.6, alone: 68, wrongAndClear: 1.8 },
  { ...DIRECTING, follows: 0.7, alone: 82, wrongAndClear: 0.7 },
  { ...DIRECTING, follows: 0.8, alone: 93, wrongAndClear: 0.2 },
];

type Expected = {
  who: string;
  approaches: readonly Approach[];
  follows: number;
  alone: number;
  joint?: number;
  wrongAndClear: number;
};
