import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answering,
  completeAnswers,
  leaning,
  ownProfile,
  someAnswers,
  someApproach,
  someQuestion,
} from './arbitrary-answers.ts';
import { APPROACHES, type Approach, type Assessment, assess, decode, QUESTIONS } from './index.ts';

describe('ranking', () => {
  it('puts an approach first on its own, four ahead, for its own profile', () => {
    fc.assert(
      fc.property(
        someApproach.chain((approach) => fc.tuple(fc.constant(approach), ownProfile(approach))),
        ([approach, answers]) => {
          const { ranking, top, band } = assess(answers);
          expect([top, band]).toEqual([[approach], 'clear']);
          for (const { net } of ranking.slice(1)) expect(net).toBeLessThanOrEqual(Number(ranking[0]?.net) - 4);
        },
      ),
    );
  });

  it.each(APPROACHES)('can put %s first on its own', (approach) => {
    const reached = fc
      .sample(leaning(approach), { seed: 1, numRuns: 100 })
      .map((answers) => assess(answers).top.join());
    expect(reached).toContain(approach);
  });

  it('depends on nothing but the answers, not on the order of their keys', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(assess(reversed)).toEqual(assess(answers));
        expect(assess(answers)).toEqual(assess(answers));
      }),
    );
  });

  it('never sets an approach back for an answer that counts for it', () => {
    const matching = QUESTIONS.flatMap((question) =>
      question.options.flatMap((option) => (option.for === null ? [] : [{ question, option, approach: option.for }])),
    );
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...matching), (answers, { question, option, approach }) => {
        const before = assess(answers);
        const after = assess(answering(answers, question, option.id));
        expect(netOf(approach, after)).toBeGreaterThanOrEqual(netOf(approach, before));
        expect(aheadOf(approach, after)).toBeLessThanOrEqual(aheadOf(approach, before));
        expect(placeOf(approach, after)).toBeLessThanOrEqual(placeOf(approach, before));
      }),
    );
  });

  it("takes away an answer's own points when it becomes a don't-know or a blank, and nothing else", () => {
    fc.assert(
      fc.property(completeAnswers, someQuestion, (answers, question) => {
        const chosen = question.options.find(({ id }) => id === answers[question.id]);
        const before = assess(answers);
        const unknown = assess(answering(answers, question, 'dk'));
        for (const approach of APPROACHES) {
          const own = Number(chosen?.for === approach) - Number(chosen?.against === approach);
          expect(netOf(approach, unknown)).toBe(netOf(approach, before) - own);
        }
        expect(assess(answering(answers, question, undefined)).ranking).toEqual(unknown.ranking);
      }),
    );
  });

  it('accounts for every answer, lists each approach once and never hides a tie', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { ranking, band, top } = assess(answers);
        const counting = QUESTIONS.filter((question) =>
          question.options.some((option) => option.id === answers[question.id] && option.for !== null),
        );
        expect(ranking.flatMap(({ matches }) => matches)).toHaveLength(counting.length);
        expect(ranking.map(({ approach }) => approach).sort()).toEqual([...APPROACHES].sort());
        const nets = ranking.map(({ net }) => net);
        expect(nets).toEqual([...nets].sort((a, b) => b - a));
        for (const net of nets) expect([-1, 0, 1, 2, 3, 4, 5]).toContain(net);
        if (top.length > 0) {
          expect(top).toEqual(ranking.filter(({ net }) => net === nets[0]).map(({ approach }) => approach));
          expect(band === 'joint').toBe(top.length > 1);
        }
      }),
    );
  });

  it('lists ties by the choosing rule met, then the purpose met, then the order of the booklet', () => {
    expect(assess(decode('18D-6HG')).top).toEqual(['replicating', 'enquiring']);
    const purposeMet = {
      purpose: 'cohere',
      knowledge: 'theory-not-practice',
      structures: 'overlapping',
      capacity: 'in-networks',
    };
    expect(assess(purposeMet).top).toEqual(['landscaping', 'consulting']);
    const rulesMet = {
      influence: 'high',
      creation: 'already',
      knowledge: 'policy-not-networking',
      structures: 'few-defined',
    };
    expect(assess(rulesMet).top).toEqual(['replicating', 'directing']);
  });

  it('names a second only beside a sole leader, from a net of two, at most two behind', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { ranking, top, second } = assess(answers);
        const [first, next] = ranking.map(({ net }) => net);
        const standsOut = top.length === 1 && Number(next) >= 2 && Number(first) - Number(next) <= 2;
        expect(second).toBe(standsOut ? ranking[1]?.approach : null);
      }),
    );
  });
});

function netOf(approach: Approach, { ranking }: Assessment): number {
  return Number(ranking.find((row) => row.approach === approach)?.net);
}

function aheadOf(approach: Approach, assessment: Assessment): number {
  return assessment.ranking.filter(({ net }) => net > netOf(approach, assessment)).length;
}

function placeOf(approach: Approach, { ranking }: Assessment): number {
  return ranking.findIndex((row) => row.approach === approach);
}
