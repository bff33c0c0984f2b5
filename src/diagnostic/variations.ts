import { type Answers, missingFrom } from './answers.ts';
import { type Option, QUESTIONS, type Question } from './model.ts';

/** Every way to give one question another definite option, in question order, then frozen option order. */
export function singleChanges(answers: Answers): readonly SingleChange[] {
  return QUESTIONS.flatMap((question) =>
    question.options
      .filter((option) => option.id !== answers[question.id])
      .map((option) => ({ question, option, answers: withOption(answers, question, option) })),
  );
}

/** Every way the missing answers could turn out; the answers themselves where none is missing. */
export function completions(answers: Answers): readonly Answers[] {
  return missingFrom(answers).reduce<readonly Answers[]>(
    (sets, question) => sets.flatMap((set) => question.options.map((option) => withOption(set, question, option))),
    [answers],
  );
}

function withOption(answers: Answers, question: Question, option: Option): Answers {
  return {
    ...answers,
    [question.id]: option.id,
  };
}

export type SingleChange = {
  readonly question: Question;
  readonly option: Option;
  readonly answers: Answers;
};
