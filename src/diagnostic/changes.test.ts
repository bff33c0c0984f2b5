import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answering, idsOf, someAnswers } from './arbitrary-answers.ts';
import { type Answers, assess, decode, QUESTIONS } from './index.ts';

describe('single changes', () => {
  it('give exactly the top that the nearest one promises', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { nearest } = assess(answers).changes;
        const question = QUESTIONS.find(({ id }) => id === nearest?.question);
        if (nearest === null || question === undefined) return;
        expect(nearest.from).toBe(answers[question.id] ?? null);
        expect(assess(answering(answers, question, nearest.to)).top).toEqual(nearest.top);
      }),
      { numRuns: 500 },
    );
  });

  it('count every other definite option, and those that alter who has the highest net', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { changes, answered } = assess(answers);
        fc.pre(answered >= 4);
        const changed = QUESTIONS.flatMap((question) =>
          idsOf(question)
            .filter((id) => id !== answers[question.id])
            .map((id) => answering(answers, question, id)),
        );
        expect(changes.possible).toBe(changed.length);
        expect(changes.altering).toBe(changed.filter((other) => leadersOf(other) !== leadersOf(answers)).length);
      }),
    );
  });

  it('prefer a sole leader to a tie, and say so when only a tie is near', () => {
    expect(assess(decode('14P-943')).changes).toEqual({
      possible: 26,
      altering: 4,
      nearest: { question: 'purpose', from: 'deliver', to: 'agree', top: ['consulting', 'directing'] },
    });
  });

  it('count a change from a blank or a don’t-know, and say where it starts', () => {
    const tied = {
      purpose: 'agree',
      knowledge: 'networks-know-more',
      structures: 'scattered',
      capacity: 'high-vision',
    };
    const nearest = { question: 'influence', to: 'low', top: ['consulting'] };
    expect(assess(tied).changes.nearest).toEqual({ ...nearest, from: null });
    expect(assess({ ...tied, influence: 'dk' }).changes.nearest).toEqual({ ...nearest, from: 'dk' });
  });

  it('prefer one step on a three-option question to an earlier question', () => {
    const tied = {
      influence: 'high',
      change: 'structure',
      purpose: 'agree',
      knowledge: 'networks-know-more',
      structures: 'scattered',
      capacity: 'dk',
    };
    const { changes } = assess(tied);
    expect(changes.nearest).toEqual({ question: 'change', from: 'structure', to: 'neither', top: ['consulting'] });
  });

  it('name none where nothing fits, though they are counted', () => {
    const nothing = {
      influence: 'mixed',
      creation: 'neither',
      change: 'neither',
      purpose: 'agree',
      knowledge: 'uneven',
      structures: 'few-defined',
      capacity: 'incentive-led',
    };
    const { band, changes } = assess(nothing);
    expect(band).toBe('none');
    expect(changes.altering).toBeGreaterThan(0);
    expect(changes.nearest).toBeNull();
  });
});

function leadersOf(answers: Answers): string {
  const { ranking } = assess(answers);
  const first = ranking.filter(({ net }) => net === ranking[0]?.net);
  return first
    .map(({ approach }) => approach)
    .sort()
    .join();
}
