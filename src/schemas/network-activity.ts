import { z } from 'astro/zod';
import { entryFields, items, relations } from './parts.ts';

/** One of the five things that networks do again and again. */
export const networkActivity = z.strictObject({
  ...entryFields,
  /** Its number in the fifth booklet: an order of telling, not of stages. */
  order: z.int(),
  steps: items('step'),
  challenges: items('challenge'),
  questions: items('question'),
  /** Brokerage roles that serve it. */
  roles: relations,
});

export type NetworkActivityData = z.infer<typeof networkActivity>;
