import { z } from 'astro/zod';
import { entryFields, items } from './parts.ts';

/** One of the five brokerage roles. */
export const role = z.strictObject({
  ...entryFields,
  /** Its number in the first booklet. */
  order: z.int(),
  /** The brokerage activities: one item for each bullet under the role. */
  activities: items('activity'),
  /** Questions that the booklet asks. */
  questions: items('question'),
});

export type RoleData = z.infer<typeof role>;
