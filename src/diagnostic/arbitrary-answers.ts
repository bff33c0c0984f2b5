import fc from 'fast-check';
import { type Answers, APPROACHES, type Approach, QUESTIONS, type Question } from './index.ts';

/** A person whose answers are the approach's own; rule questions that say nothing of it are answered anyhow. */
export function ownProfile(approach: Approach): fc.Arbitrary<Answers> {
  return answersFrom((question) => fc.constantFrom(...ownOptions(question, approach)));
}

/** Answers that lean towards an approach, so that every band comes up. */
export function leaning(approach: Approach, ...gaps: Gap[]): fc.Arbitrary<Answers> {
  return answersFrom((question) =>
    fc.oneof(
      fc.constantFrom(...ownOptions(question, approach)),
      fc.constantFrom(...idsOf(question)),
      ...gaps.map((gap) => fc.constant(gap)),
    ),
  );
}

export const someApproach = fc.constantFrom(...APPROACHES);
export const someQuestion = fc.constantFrom(...QUESTIONS);

/** All seven questions answered, without a don't-know. */
export const completeAnswers = someApproach.chain((approach) => leaning(approach));

/** Answers of any kind, don't-knows and blanks among them. */
export const someAnswers = fc.oneof(
  someApproach.chain((approach) => leaning(approach, 'dk')),
  answersFrom((question) => fc.constantFrom(...idsOf(question), 'dk', undefined)),
);

/** The answers with one question given another answer, or left blank. */
export function answering(answers: Answers, question: Question, answer: string | undefined): Answers {
  const others = Object.entries(answers).filter(([id]) => id !== question.id);
  return Object.fromEntries(answer === undefined ? others : [...others, [question.id, answer]]);
}

export function idsOf(question: Question): readonly string[] {
  return question.options.map(({ id }) => id);
}

function ownOptions(question: Question, approach: Approach): readonly string[] {
  const own = question.options.filter((option) => option.for === approach).map(({ id }) => id);
  return own.length > 0 ? own : idsOf(question);
}

function answersFrom(answerTo: (question: Question) => fc.Arbitrary<string | undefined>): fc.Arbitrary<Answers> {
  return fc
    .tuple(...QUESTIONS.map(answerTo))
    .map((chosen) => QUESTIONS.reduce<Answers>((sofar, question, i) => answering(sofar, question, chosen[i]), {}));
}

type Gap = 'dk' | undefined;
