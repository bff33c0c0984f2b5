import { describe, expect, it } from 'vitest';
import { assess, decode, encode, QUESTIONS } from './index.ts';

const CONTEXT = { id: 'CONTEXT_HISTORY', level: 'note' };

describe('the worked examples', () => {
  for (const { name, answers: chosen, nets, code, result } of examples()) {
    const answers = Object.fromEntries(QUESTIONS.map(({ id }, place) => [id, chosen[place] ?? '']));

    it(`${name} gives its nets and result`, () => {
      const assessment = assess(answers);
      expect(assessment).toMatchObject(result);
      const nonZero = assessment.ranking.filter(({ net }) => net !== 0).map(({ approach, net }) => [approach, net]);
      expect(Object.fromEntries(nonZero)).toEqual(nets);
    });

    it(`${name} is ${code}, both ways`, () => {
      expect(encode(answers)).toBe(code);
      expect(decode(code)).toEqual(answers);
    });
  }
});

function examples() {
  const nothingFurther = { second: null, couldBe: null, considerFirst: null };
  return [
    {
      name: 'P1',
      answers: ['low', 'neither', 'neither', 'agree', 'networks-know-more', 'overlapping', 'in-networks'],
      nets: { consulting: 5, directing: -1 },
      code: '14M-J93',
      result: {
        ...nothingFurther,
        band: 'clear',
        top: ['consulting'],
        cautions: [{ id: 'CONSULTING_TIME_TALK', level: 'note' }, CONTEXT],
        answered: 7,
        unknown: 0,
        changes: { possible: 26, altering: 0, nearest: null },
      },
    },
    {
      name: 'P2',
      answers: ['mixed', 'neither', 'structure', 'cohere', 'theory-not-practice', 'scattered', 'high-vision'],
      nets: { landscaping: 5 },
      code: '17Z-DPQ',
      result: {
        ...nothingFurther,
        band: 'clear',
        top: ['landscaping'],
        cautions: [{ id: 'LANDSCAPING_DIFFICULT', level: 'check' }, CONTEXT],
        changes: { possible: 26, altering: 0, nearest: null },
      },
    },
    {
      name: 'P3',
      answers: ['low', 'neither', 'neither', 'deliver', 'policy-not-networking', 'initiative-shaped', 'incentive-led'],
      nets: { directing: 3, consulting: 1 },
      code: '14P-943',
      result: {
        ...nothingFurther,
        band: 'leaning',
        top: ['directing'],
        considerFirst: 'consulting',
        cautions: [
          { id: 'DIRECTING_LOW_INFLUENCE', level: 'stop' },
          { id: 'DIRECTING_RISKS', level: 'note' },
          { id: 'LOW_INFLUENCE_CONSULT', level: 'check' },
          CONTEXT,
        ],
      },
    },
    {
      name: 'P4, like Sandwell in 2004',
      answers: ['mixed', 'build', 'structure', 'find-out', 'dk', 'established-unconnected', 'high-vision'],
      nets: { enquiring: 3, landscaping: 2 },
      code: '179-EP3',
      result: {
        band: 'leaning',
        top: ['enquiring'],
        second: 'landscaping',
        couldBe: ['enquiring', 'landscaping'],
        considerFirst: null,
        cautions: [
          { id: 'LANDSCAPING_DIFFICULT', level: 'check' },
          { id: 'ENQUIRING_OWNERSHIP_SPREAD', level: 'check' },
          CONTEXT,
        ],
        answered: 6,
        unknown: 1,
        changes: {
          possible: 27,
          altering: 13,
          nearest: { question: 'purpose', from: 'find-out', to: 'cohere', top: ['landscaping'] },
        },
      },
    },
    {
      name: 'P5',
      answers: ['mixed', 'already', 'neither', 'find-out', 'deep-but-local', 'established-unconnected', 'in-networks'],
      nets: { replicating: 2, enquiring: 2, consulting: 1 },
      code: '18D-6HG',
      result: {
        ...nothingFurther,
        band: 'joint',
        top: ['replicating', 'enquiring'],
        cautions: [
          { id: 'ENQUIRING_OWNERSHIP_SPREAD', level: 'check' },
          { id: 'REPLICATING_PRESCRIPTIVE', level: 'note' },
          CONTEXT,
        ],
        changes: {
          possible: 26,
          nearest: { question: 'creation', from: 'already', to: 'neither', top: ['enquiring'] },
        },
      },
    },
    {
      name: 'P6',
      answers: ['dk', 'dk', 'dk', 'agree', 'dk', 'overlapping', 'in-networks'],
      nets: { consulting: 3 },
      code: '1FG-Y9H',
      result: {
        ...nothingFurther,
        band: 'insufficient',
        top: [],
        cautions: [{ id: 'MANY_UNKNOWN', level: 'note' }, CONTEXT],
        answered: 3,
        unknown: 4,
        changes: { possible: 0, altering: 0, nearest: null },
      },
    },
  ];
}
