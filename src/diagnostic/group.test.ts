import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownProfile, someAnswers, someApproach } from './arbitrary-answers.ts';
import { APPROACHES, type Approach, assess, decode, type Pool, pool } from './index.ts';

const GOLDEN = ['14M-J93', '17Z-DPQ', '14P-943', '179-EP3', '18D-6HG', '1FG-Y9H', '14P-943'];
const someGroup = fc.array(someAnswers, { maxLength: 7 });

describe('a group', () => {
  it('is pooled as in the golden example', () => {
    const group = pool(GOLDEN.map(decode));
    expect(group).toMatchObject({
      n: 7,
      usable: 6,
      result: 'split',
      pooled: ['consulting'],
      first: { consulting: 1, enquiring: 2, replicating: 1, directing: 2, responding: 0, landscaping: 1 },
      sum: { consulting: 11, enquiring: 5, replicating: 2, directing: 5, responding: 0, landscaping: 7 },
      nobodysFirst: false,
      directingCaution: { level: 'check', low: 3, of: 7 },
      disagreement: ['knowledge', 'purpose', 'structures', 'capacity', 'influence', 'creation', 'change'],
    });
    expect(group.questions.map(({ differ }) => differ)).toEqual([0.6, 0.6, 8 / 15, 6 / 7, 0.9, 6 / 7, 16 / 21]);
    expect(group.questions.filter(({ opposed }) => opposed).map(({ question }) => question)).toEqual(['creation']);
    expect(group.questions[0]).toEqual({
      question: 'influence',
      counts: { low: 3, mixed: 3, high: 0, dk: 1, unanswered: 0 },
      answered: 6,
      differ: 0.6,
      opposed: false,
    });
    expect(group.people.map(({ label, band }) => [label, band])).toEqual([
      ['A', 'clear'],
      ['B', 'clear'],
      ['C', 'leaning'],
      ['D', 'leaning'],
      ['E', 'joint'],
      ['F', 'insufficient'],
      ['G', 'leaning'],
    ]);
    expect(group.people[4]?.top).toEqual(['replicating', 'enquiring']);
  });

  it('gives the same whatever the order, and loses nobody', () => {
    fc.assert(
      fc.property(someGroup, (people) => {
        const { people: _, ...forwards } = pool(people);
        const { people: __, ...backwards } = pool([...people].reverse());
        expect(backwards).toEqual(forwards);
        for (const { counts } of forwards.questions) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(people.length);
        }
      }),
    );
  });

  it('of one person several times over agrees on that person’s top', () => {
    fc.assert(
      fc.property(someAnswers, fc.integer({ min: 2, max: 6 }), (answers, copies) => {
        const { top, band } = assess(answers);
        const group = pool(Array.from({ length: copies }, () => answers));
        expect(group.result).toBe(top.length > 0 ? 'agreed' : 'no-basis');
        expect([...group.pooled].sort()).toEqual([...top].sort());
        expect(group.people.map((person) => person.band)).toEqual(Array.from({ length: copies }, () => band));
        expect(group.disagreement).toEqual([]);
      }),
    );
  });

  it('disagrees by 0 on a question exactly where all who answer it agree', () => {
    fc.assert(
      fc.property(someGroup, (people) => {
        for (const { question, differ, answered } of pool(people).questions) {
          const chosen = people.map((answers) => answers[question]).filter((answer) => answer && answer !== 'dk');
          expect(answered).toBe(chosen.length);
          expect(differ === null).toBe(answered < 2);
          if (differ !== null) expect(differ === 0).toBe(new Set(chosen).size === 1);
        }
      }),
    );
  });

  it('never sets an approach back for one more person of its own profile', () => {
    const oneMore = someApproach.chain((approach) => fc.tuple(fc.constant(approach), ownProfile(approach)));
    fc.assert(
      fc.property(someGroup, oneMore, (people, [approach, another]) => {
        expect(aheadOf(approach, pool([...people, another]))).toBeLessThanOrEqual(aheadOf(approach, pool(people)));
      }),
    );
  });

  it('agrees from two thirds, has a majority above a half, and is split otherwise', () => {
    fc.assert(
      fc.property(someGroup, (group) => {
        const { result, pooled, usable, people } = pool(group);
        fc.pre(usable >= 2);
        const agreeing = people.filter(({ top }) => top.length > 0 && pooled.every((leader) => top.includes(leader)));
        expect(result === 'agreed').toBe(3 * agreeing.length >= 2 * usable);
        expect(result === 'split').toBe(2 * agreeing.length <= usable);
      }),
    );
    const consulting = decode('14M-J93');
    const landscaping = decode('17Z-DPQ');
    expect(pool([consulting, consulting, landscaping]).result).toBe('agreed');
    expect(pool([consulting, consulting, consulting, landscaping, landscaping]).result).toBe('majority');
    expect(pool([consulting, landscaping])).toMatchObject({ result: 'split', pooled: ['consulting', 'landscaping'] });
  });

  it('is too few below two people, and has no basis below two results', () => {
    const nothing = { pooled: [], disagreement: [], directingCaution: null, nobodysFirst: false };
    expect(pool([])).toMatchObject({ ...nothing, n: 0, usable: 0, result: 'too-few', people: [] });
    expect(pool([decode('14M-J93')])).toMatchObject({ ...nothing, n: 1, usable: 1, result: 'too-few' });
    expect(pool(['14M-J93', '1FG-Y9H'].map(decode))).toMatchObject({ n: 2, usable: 1, result: 'no-basis', pooled: [] });
  });

  it('stops at directing where more than half say that influence is low, and checks below that', () => {
    const directing = decode('14P-943');
    const { influence: _, ...unsure } = directing;
    expect(pool([directing]).directingCaution).toEqual({ level: 'stop', low: 1, of: 1 });
    expect(pool([directing, directing, unsure]).directingCaution).toEqual({ level: 'stop', low: 2, of: 3 });
    expect(pool([directing, unsure]).directingCaution).toEqual({ level: 'check', low: 1, of: 2 });
    expect(pool([unsure, unsure]).directingCaution).toBeNull();
    expect(pool(['14M-J93', '14M-J93'].map(decode)).directingCaution).toBeNull();
  });

  it('says when the pooled leader is nobody’s own first', () => {
    const withSecond = (first: Record<string, string>) => ({
      influence: 'mixed',
      creation: 'build',
      change: 'neither',
      purpose: 'find-out',
      ...first,
    });
    const group = pool([
      withSecond({ knowledge: 'deep-but-local', structures: 'few-defined', capacity: 'voluntary-limited' }),
      withSecond({ knowledge: 'theory-not-practice', structures: 'scattered', capacity: 'high-vision' }),
    ]);
    expect(group).toMatchObject({ result: 'split', pooled: ['enquiring'], nobodysFirst: true });
  });

  it('labels people A to Z, then AA', () => {
    const labels = pool(Array.from({ length: 28 }, () => ({}))).people.map(({ label }) => label);
    expect([labels[0], labels[25], labels[26], labels[27]]).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});

function aheadOf(approach: Approach, { sum }: Pool): number {
  return APPROACHES.filter((other) => sum[other] > sum[approach]).length;
}
