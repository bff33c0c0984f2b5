import { type Option, QUESTIONS, type Question } from './model.ts';

export const DONT_KNOW = 'dk';

/**
 * Refuses answers that name a question or an option the model does not have.
 * @throws {TypeError} its message is `unknown-question` or `unknown-option`, its `cause` the ids.
 */
export function checkAnswers(answers: Answers): void {
  for (const [id, value] of Object.entries(answers)) {
    const question = QUESTIONS.find((candidate) => candidate.id === id);
    if (question === undefined) throw new TypeError('unknown-question', { cause: { question: id } });
    if (value === DONT_KNOW || optionOf(question, value) !== undefined) continue;
    throw new TypeError('unknown-option', { cause: { question: id, option: value } });
  }
}

/** The questions with a definite answer, each with the option chosen. */
export function choicesIn(answers: Answers): readonly Choice[] {
  return QUESTIONS.flatMap((question) => {
    const option = optionOf(question, answers[question.id]);
    return option === undefined ? [] : [{ question, option }];
  });
}

/** The questions left blank or answered with a don't-know. */
export function missingFrom(answers: Answers): readonly Question[] {
  return QUESTIONS.filter((question) => optionOf(question, answers[question.id]) === undefined);
}

function optionOf(question: Question, id: string | undefined): Option | undefined {
  return question.options.find((option) => option.id === id);
}

/** Question id → option id or `dk`; a blank question has no key. */
export type Answers = Readonly<Record<string, string>>;

export type Choice = { readonly question: Question; readonly option: Option };
