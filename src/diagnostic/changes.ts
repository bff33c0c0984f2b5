import type { Answers } from './answers.ts';
import { type Band, hasResult } from './bands.ts';
import type { Approach, QuestionId } from './model.ts';
import { firstPlaces, rank } from './rank.ts';
import { tally } from './tally.ts';
import { type SingleChange, singleChanges } from './variations.ts';

/**
 * What a single different answer would change: how many are possible, how many alter who has the highest net,
 * and the nearest of those that still names an approach. Nothing where too little was answered.
 */
export function changesFrom(answers: Answers, band: Band): Changes {
  if (band === 'insufficient') return { possible: 0, altering: 0, nearest: null };
  const altering = alteringChanges(answers);
  const nearest = band === 'none' ? null : nearestOf(answers, altering);
  return { possible: singleChanges(answers).length, altering: altering.length, nearest };
}

/** Every single different answer after which others have the highest net, in question order. */
export function alteringChanges(answers: Answers): readonly SingleChange[] {
  const before = leadersIn(answers);
  return singleChanges(answers).filter((change) => leadersIn(change.answers) !== before);
}

/** A sole leader before a tie, then a small step before any other; the sort keeps question and option order. */
function nearestOf(answers: Answers, altering: readonly SingleChange[]): NearestChange | null {
  const [nearest] = altering
    .filter((change) => hasResult(change.answers))
    .map((change) => ({
      change,
      tied: Number(tally(change.answers).leaders.length > 1),
      far: Number(!isOneStep(answers, change)),
    }))
    .sort((a, b) => a.tied - b.tied || a.far - b.far);
  if (nearest === undefined) return null;
  const { question, option, answers: changed } = nearest.change;
  return {
    question: question.id,
    from: answers[question.id] ?? null,
    to: option.id,
    top: firstPlaces(rank(changed)),
  };
}

/** A move to the next option of a rule question, the only ones whose options have an order. */
function isOneStep(answers: Answers, { question, option }: SingleChange): boolean {
  const from = question.options.findIndex(({ id }) => id === answers[question.id]);
  return question.kind === 'rule' && from >= 0 && Math.abs(question.options.indexOf(option) - from) === 1;
}

function leadersIn(answers: Answers): string {
  return tally(answers).leaders.join();
}

export type Changes = {
  readonly possible: number;
  readonly altering: number;
  readonly nearest: NearestChange | null;
};

export type NearestChange = {
  readonly question: QuestionId;
  /** An option id, `dk`, or null where the question was blank. */
  readonly from: string | null;
  readonly to: string;
  readonly top: readonly Approach[];
};
