import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answering,
  completeAnswers,
  idsOf,
  leaning,
  someAnswers,
  someApproach,
  someQuestion,
} from './arbitrary-answers.ts';
import { type Answers, assess, decode, QUESTIONS } from './index.ts';

describe('bands', () => {
  it('are never raised to clear by not knowing', () => {
    fc.assert(
      fc.property(completeAnswers, fc.uniqueArray(someQuestion, { minLength: 1, maxLength: 3 }), (answers, hidden) => {
        const unknown = hidden.reduce((sofar, question) => answering(sofar, question, 'dk'), answers);
        if (assess(unknown).band === 'clear') expect(assess(answers).band).toBe('clear');
      }),
      { numRuns: 500 },
    );
  });

  it('are clear only for a leader that no single change and no missing answer puts behind, and that is not barred', () => {
    const promising = someApproach
      .chain((approach) => leaning(approach, 'dk'))
      .filter((a) => assess(a).band === 'clear');
    fc.assert(
      fc.property(promising, (answers) => {
        for (const complete of completionsOf(answers)) {
          const { band, top, ranking } = assess(complete);
          expect([band, top]).toEqual(['clear', assess(answers).top]);
          expect(ranking[0]?.net).toBeGreaterThanOrEqual(3);
          for (const changed of changesOf(complete)) expect(leadersOf(changed)).toContain(top[0]);
          if (top[0] === 'directing') expect(complete['influence']).not.toBe('low');
          if (top[0] === 'responding') {
            expect(['complex-mature', 'established-unconnected']).toContain(complete['structures']);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are insufficient below four answers, and none where the best net is one or less', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { band, top, answered, ranking } = assess(answers);
        expect(band === 'insufficient').toBe(answered < 4);
        expect(band === 'none').toBe(answered >= 4 && Number(ranking[0]?.net) <= 1);
        expect(top.length === 0).toBe(band === 'insufficient' || band === 'none');
      }),
      { numRuns: 500 },
    );
  });

  it('bar responding from clear where networks are neither mature nor established', () => {
    const responding = {
      influence: 'mixed',
      creation: 'neither',
      change: 'culture',
      purpose: 're-engage',
      knowledge: 'long-built',
      capacity: 'some-self-sustaining',
    };
    const bandWith = (structures: string) => assess({ ...responding, structures }).band;
    expect(bandWith('complex-mature')).toBe('clear');
    expect(bandWith('established-unconnected')).toBe('clear');
    expect(bandWith('scattered')).toBe('leaning');
    expect(bandWith('dk')).toBe('leaning');
  });

  it('bar directing from clear where influence is low', () => {
    const { influence: _, ...others } = decode('14P-943');
    expect(assess({ ...others, influence: 'mixed' }).band).toBe('clear');
    expect(assess({ ...others, influence: 'low' }).band).toBe('leaning');
    expect(assess(others).band).toBe('leaning');
  });
});

function leadersOf(answers: Answers): readonly string[] {
  const { ranking } = assess(answers);
  return ranking.filter(({ net }) => net === ranking[0]?.net).map(({ approach }) => approach);
}

function changesOf(complete: Answers): readonly Answers[] {
  return QUESTIONS.flatMap((question) => idsOf(question).map((id) => answering(complete, question, id)));
}

function completionsOf(answers: Answers): readonly Answers[] {
  const missing = QUESTIONS.find((question) => !idsOf(question).some((id) => id === answers[question.id]));
  if (missing === undefined) return [answers];
  return idsOf(missing).flatMap((id) => completionsOf(answering(answers, missing, id)));
}
