import { bandShares } from '../diagnostic/exhaustive/band-shares.ts';
import { codes } from '../diagnostic/exhaustive/codes.ts';
import { everyAnswerSet } from '../diagnostic/exhaustive/every-answer-set.ts';
import { type Figure, isAsExpected } from '../diagnostic/exhaustive/figure.ts';
import { otherWeights } from '../diagnostic/exhaustive/other-weights.ts';
import { mobility, profileFigures } from '../diagnostic/exhaustive/profiles.ts';
import { respondents } from '../diagnostic/exhaustive/respondents.ts';
import { directingWithLittleInfluence, monotony, sameForAll } from '../diagnostic/exhaustive/safety.ts';
import { shares } from '../diagnostic/exhaustive/shares.ts';
import { assess } from '../diagnostic/index.ts';

/** Every complete answer set through the diagnostic: prints what comes of it and fails where a figure is not as published. */
const counters = [
  shares(),
  bandShares(),
  mobility(),
  directingWithLittleInfluence(),
  monotony(),
  sameForAll(),
  respondents(),
  otherWeights(),
  codes(),
];
const start = performance.now();
let sets = 0;
for (const answers of everyAnswerSet(true)) {
  sets++;
  const result = assess(answers);
  const definite = !Object.values(answers).includes('dk');
  for (const counter of counters) counter.see({ answers, result, definite });
}
const figures = [...profileFigures(), ...counters.flatMap((counter) => counter.figures())];
for (const figure of figures) process.stdout.write(`${lineOf(figure)}\n`);
const off = figures.filter((figure) => !isAsExpected(figure));
const seconds = ((performance.now() - start) / 1000).toFixed(0);
process.stdout.write(
  `\n${sets} answer sets, ${figures.length} figures, ${off.length} not as published; ${seconds} s\n`,
);
if (off.length) process.exitCode = 1;

function lineOf(figure: Figure): string {
  const { name, found, expected, digits } = figure;
  return `${isAsExpected(figure) ? '✓' : '✗'} ${name}: ${found.toFixed(digits)} (published: ${expected.toFixed(digits)})`;
}
