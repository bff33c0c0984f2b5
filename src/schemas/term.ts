import { z } from 'astro/zod';
import { entryFields, id, words } from './parts.ts';

/** A glossary entry: `title` is the term, `summary` its meaning in one or two sentences, as the booklets use it. */
export const term = z.strictObject({
  ...entryFields,
  /** What the letters stand for, or a short gloss. */
  expansion: words.optional(),
  /** The nearest present-day thing: ours, always shown as editorial. */
  today: words.optional(),
  /** `first-use`: each page must link it where it first uses it. */
  mark: z.literal('first-use').optional(),
  /** Terms easily confused with this one, or worth reading beside it. */
  see: z.array(id).default([]),
});

export type TermData = z.infer<typeof term>;
