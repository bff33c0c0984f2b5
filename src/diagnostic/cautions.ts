import { type Answers, DONT_KNOW } from './answers.ts';
import type { Approach } from './model.ts';
import { capacityIsFragile, influenceIsLow, influenceIsUnsure, networksAreMature } from './situation.ts';

/**
 * Every caution in the order it is emitted. One with an `approach` needs that approach to be suggested,
 * one with a `when` needs that to hold, one with neither is always given. The paragraphs behind each stand with its words.
 */
export const CAUTIONS: readonly CautionRule[] = [
  {
    id: 'DIRECTING_LOW_INFLUENCE',
    level: 'stop',
    approach: 'directing',
    when: ({ answers }) => influenceIsLow(answers),
    considerFirst: 'consulting',
  },
  {
    id: 'DIRECTING_INFLUENCE_UNSURE',
    level: 'check',
    approach: 'directing',
    when: ({ answers }) => influenceIsUnsure(answers),
  },
  { id: 'DIRECTING_RISKS', level: 'note', approach: 'directing' },
  {
    id: 'LOW_INFLUENCE_CONSULT',
    level: 'check',
    when: ({ answers, top }) => influenceIsLow(answers) && top.length > 0 && !top.includes('consulting'),
  },
  { id: 'LANDSCAPING_DIFFICULT', level: 'check', approach: 'landscaping' },
  { id: 'ENQUIRING_OWNERSHIP_SPREAD', level: 'check', approach: 'enquiring' },
  { id: 'CONSULTING_TIME_TALK', level: 'note', approach: 'consulting' },
  { id: 'REPLICATING_PRESCRIPTIVE', level: 'note', approach: 'replicating' },
  { id: 'RESPONDING_SLOW_TRUST', level: 'note', approach: 'responding' },
  {
    id: 'RESPONDING_NEEDS_MATURE',
    level: 'check',
    approach: 'responding',
    when: ({ answers }) => !networksAreMature(answers),
  },
  { id: 'CAPACITY_FRAGILE', level: 'check', when: ({ answers }) => capacityIsFragile(answers) },
  {
    id: 'AUTONOMY_COHERENCE',
    level: 'note',
    when: ({ suggested }) => COHERENCE.some(among(suggested)) && AUTONOMY.some(among(suggested)),
  },
  { id: 'MANY_UNKNOWN', level: 'note', when: ({ answers }) => dontKnows(answers) >= MANY },
  { id: 'CONTEXT_HISTORY', level: 'note' },
];

/** The cautions that apply, in the order of `CAUTIONS`. */
export function cautionsFor(finding: Finding): readonly CautionRule[] {
  return CAUTIONS.filter(
    ({ approach, when }) =>
      (approach === undefined || finding.suggested.includes(approach)) && (when === undefined || when(finding)),
  );
}

const MANY = 2;

/** S4-§6.3 names the tension; which approaches stand on which side of it is our reading. */
const COHERENCE: readonly Approach[] = ['directing', 'landscaping'];
const AUTONOMY: readonly Approach[] = ['responding', 'consulting'];

function among(list: readonly Approach[]) {
  return (approach: Approach) => list.includes(approach);
}

function dontKnows(answers: Answers): number {
  return Object.values(answers).filter((value) => value === DONT_KNOW).length;
}

/** `suggested` is the top and the second; both lists are empty where no result is shown. */
export type Finding = {
  readonly answers: Answers;
  readonly top: readonly Approach[];
  readonly suggested: readonly Approach[];
};

export type Caution = { readonly id: string; readonly level: 'stop' | 'check' | 'note' };

export type CautionRule = Caution & {
  readonly approach?: Approach;
  readonly when?: (finding: Finding) => boolean;
  readonly considerFirst?: Approach;
};
