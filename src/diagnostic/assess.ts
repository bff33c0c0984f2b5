import { type Answers, checkAnswers, missingFrom } from './answers.ts';
import { type Band, bandOf, hasResult } from './bands.ts';
import { type Caution, cautionsFor } from './cautions.ts';
import { type Changes, changesFrom } from './changes.ts';
import { couldBeFirst } from './could-be.ts';
import { type Approach, QUESTIONS } from './model.ts';
import { firstPlaces, type Ranked, rank, secondPlace } from './rank.ts';

/**
 * The whole reading of one person's answers, complete or not.
 * @throws {TypeError} for a question or option that the model does not have.
 */
export function assess(answers: Answers): Assessment {
  const { band, ranking, top } = firstOf(answers);
  const second = secondPlace(ranking, top);
  const cautions = cautionsFor({ answers, top, suggested: second === null ? top : [...top, second] });
  const unknown = missingFrom(answers).length;
  return {
    band,
    top,
    second,
    couldBe: couldBeFirst(answers, ranking),
    considerFirst: cautions.find(({ considerFirst }) => considerFirst)?.considerFirst ?? null,
    ranking,
    cautions: cautions.map(({ id, level }) => ({ id, level })),
    answered: QUESTIONS.length - unknown,
    unknown,
    changes: changesFrom(answers, band),
  };
}

/**
 * What comes first and how firmly, without what would change it, which is most of the work.
 * @throws {TypeError} for a question or option that the model does not have.
 */
export function firstOf(answers: Answers): Pick<Assessment, 'band' | 'ranking' | 'top'> {
  checkAnswers(answers);
  const ranking = rank(answers);
  return { band: bandOf(answers), ranking, top: hasResult(answers) ? firstPlaces(ranking) : [] };
}

export type Assessment = {
  readonly band: Band;
  /** First or joint first, in listing order; empty where the band is `insufficient` or `none`. */
  readonly top: readonly Approach[];
  readonly second: Approach | null;
  /** Null unless one to three answers are missing. */
  readonly couldBe: readonly Approach[] | null;
  readonly considerFirst: Approach | null;
  /** All six, in listing order. */
  readonly ranking: readonly Ranked[];
  readonly cautions: readonly Caution[];
  /** How many questions have a definite answer; `unknown` counts the others, blank or don't-know. */
  readonly answered: number;
  readonly unknown: number;
  readonly changes: Changes;
};
