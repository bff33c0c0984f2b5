import { z } from 'astro/zod';
import { entryFields, items, relations, statement } from './parts.ts';

const CONDITION_IDS = ['condition-knowledge', 'condition-structures', 'condition-capacity'];

/** One of the approaches by which an authority starts and supports networks. */
export const approach = z.strictObject({
  ...entryFields,
  /** Its number in the fourth booklet. */
  order: z.int(),
  /** The core purpose; left out where the booklet states none. */
  purpose: statement.optional(),
  /** “Might adopt this approach if”: always the three of knowledge, structures and capacity, in this order. */
  conditions: items('condition').refine(
    (list) => list.map((item) => item.id).join() === CONDITION_IDS.join(),
    `the conditions are ${CONDITION_IDS.join(', ')}, in this order`,
  ),
  strategies: items('strategy'),
  /** Necessary conditions. */
  needs: items('need'),
  strengths: items('strength'),
  risks: items('risk'),
  questions: items('question'),
  /** Brokerage roles to stress with it. */
  roles: relations,
  networkActivities: relations,
});

export type ApproachData = z.infer<typeof approach>;
