import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaning, someAnswers, someApproach } from './arbitrary-answers.ts';
import { type Answers, type Approach, type Assessment, assess, decode } from './index.ts';

const OWN: Readonly<Record<Approach, string>> = {
  consulting: 'CONSULTING_TIME_TALK',
  enquiring: 'ENQUIRING_OWNERSHIP_SPREAD',
  replicating: 'REPLICATING_PRESCRIPTIVE',
  directing: 'DIRECTING_RISKS',
  responding: 'RESPONDING_SLOW_TRUST',
  landscaping: 'LANDSCAPING_DIFFICULT',
};

describe('cautions', () => {
  it('stop at directing where influence is low, and point to consulting first', () => {
    const directing = leaning('directing', 'dk').map((answers): Answers => ({ ...answers, influence: 'low' }));
    fc.assert(
      fc.property(fc.oneof(directing, someAnswers), (answers) => {
        const result = assess(answers);
        const applies = answers['influence'] === 'low' && suggested(result).includes('directing');
        expect(idsOf(result).includes('DIRECTING_LOW_INFLUENCE')).toBe(applies);
        expect(result.considerFirst).toBe(applies ? 'consulting' : null);
      }),
      { numRuns: 500 },
    );
  });

  it('stop or check at directing wherever influence is not high', () => {
    fc.assert(
      fc.property(leaning('directing', 'dk', undefined), (answers) => {
        const result = assess(answers);
        fc.pre(suggested(result).includes('directing') && answers['influence'] !== 'high');
        const expected = answers['influence'] === 'low' ? 'DIRECTING_LOW_INFLUENCE' : 'DIRECTING_INFLUENCE_UNSURE';
        expect(idsOf(result)).toContain(expected);
      }),
    );
  });

  it('come with every approach suggested, landscaping’s difficulty among them, and with the context always', () => {
    fc.assert(
      fc.property(
        someApproach.chain((approach) => leaning(approach, 'dk', undefined)),
        (answers) => {
          const result = assess(answers);
          for (const [approach, id] of Object.entries(OWN)) {
            expect(idsOf(result).includes(id)).toBe(suggested(result).some((other) => other === approach));
          }
          expect(idsOf(result)).toContain('CONTEXT_HISTORY');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('advise consulting wherever influence is low and consulting is not first, if a result is shown', () => {
    const scattered = {
      influence: 'low',
      creation: 'neither',
      change: 'structure',
      purpose: 'cohere',
      knowledge: 'theory-not-practice',
      structures: 'scattered',
      capacity: 'high-vision',
    };
    expect(idsOf(assess(scattered))).toContain('LOW_INFLUENCE_CONSULT');
    expect(idsOf(assess(decode('14M-J93')))).not.toContain('LOW_INFLUENCE_CONSULT');
    expect(idsOf(assess({ influence: 'low' }))).toEqual(['CONTEXT_HISTORY']);
  });

  it('warn that responding needs mature networks, also when structures are not known', () => {
    const responding = { influence: 'mixed', change: 'culture', purpose: 're-engage', knowledge: 'long-built' };
    const warned = (answers: Answers) => idsOf(assess(answers)).includes('RESPONDING_NEEDS_MATURE');
    expect(warned(responding)).toBe(true);
    expect(warned({ ...responding, structures: 'few-defined' })).toBe(true);
    expect(warned({ ...responding, structures: 'established-unconnected' })).toBe(false);
    expect(warned({ ...responding, structures: 'complex-mature' })).toBe(false);
  });

  it('point out the pull between autonomy and coherence where the suggestions mix both', () => {
    const mixed = {
      influence: 'mixed',
      creation: 'neither',
      change: 'structure',
      purpose: 'agree',
      knowledge: 'networks-know-more',
      structures: 'scattered',
      capacity: 'dk',
    };
    expect(suggested(assess(mixed))).toEqual(['landscaping', 'consulting']);
    expect(idsOf(assess(mixed))).toContain('AUTONOMY_COHERENCE');
    expect(idsOf(assess(decode('179-EP3')))).not.toContain('AUTONOMY_COHERENCE');
  });

  it('mention fragile capacity and two don’t-knows whatever the result, and blanks never', () => {
    expect(idsOf(assess({ capacity: 'few-enthusiasts' }))).toEqual(['CAPACITY_FRAGILE', 'CONTEXT_HISTORY']);
    expect(idsOf(assess({ capacity: 'dk', change: 'dk' }))).toEqual(['MANY_UNKNOWN', 'CONTEXT_HISTORY']);
    expect(idsOf(assess({ capacity: 'dk' }))).toEqual(['CONTEXT_HISTORY']);
  });
});

function suggested({ top, second }: Assessment): readonly Approach[] {
  return second === null ? top : [...top, second];
}

function idsOf({ cautions }: Assessment): readonly string[] {
  return cautions.map(({ id }) => id);
}
