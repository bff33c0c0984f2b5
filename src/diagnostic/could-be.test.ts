import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answering, completeAnswers, idsOf, someAnswers, someQuestion } from './arbitrary-answers.ts';
import { type Answers, assess, QUESTIONS } from './index.ts';

describe('what could be first', () => {
  it('is everything that some way of filling the gaps puts first, the present top included', () => {
    const withGaps = fc
      .tuple(
        completeAnswers,
        fc.uniqueArray(someQuestion, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('dk', undefined),
      )
      .map(([answers, hidden, gap]) =>
        hidden.reduce<Answers>((sofar, question) => answering(sofar, question, gap), answers),
      );
    fc.assert(
      fc.property(withGaps, (answers) => {
        const { couldBe, top, ranking } = assess(answers);
        const reached = new Set(topsOf(answers));
        expect(couldBe).toEqual(ranking.map(({ approach }) => approach).filter((approach) => reached.has(approach)));
        expect(couldBe).toEqual(expect.arrayContaining([...top]));
      }),
      { numRuns: 30 },
    );
  });

  it('is said only where one to three answers are missing', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { couldBe, unknown } = assess(answers);
        expect(couldBe !== null).toBe(unknown >= 1 && unknown <= 3);
      }),
    );
  });
});

function topsOf(answers: Answers): readonly string[] {
  const missing = QUESTIONS.find((question) => !idsOf(question).some((id) => id === answers[question.id]));
  if (missing === undefined) return assess(answers).top;
  return idsOf(missing).flatMap((id) => topsOf(answering(answers, missing, id)));
}
