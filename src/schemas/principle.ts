import { z } from 'astro/zod';
import { entryFields, items, relations } from './parts.ts';

/** An idea of the booklets that stands behind roles, approaches and practice. */
export const principle = z.strictObject({
  ...entryFields,
  order: z.int(),
  points: items('point'),
  questions: items('question'),
  roles: relations,
  approaches: relations,
  networkActivities: relations,
});

export type PrincipleData = z.infer<typeof principle>;
