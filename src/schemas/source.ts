import { z } from 'astro/zod';
import { statement, words } from './parts.ts';

/** One paragraph of a booklet. */
const paragraph = z
  .strictObject({
    /** Section and paragraph: "7.8". */
    n: z.string().regex(/^\d+\.\d+$/, 'a paragraph number is written "7.8", in quotes'),
    /** What it says, in our words. */
    gist: words,
    /** Its first words, five at most, to find it in print. */
    opens: z.string().refine((text) => text.trim().split(/\s+/).length <= 5, 'five words at most'),
    /** False for title pages, thanks, lead-ins and repeats. */
    substance: z.boolean().default(true),
    /** Why it holds nothing of substance. */
    reason: words.optional(),
  })
  .refine(
    ({ substance, reason }) => substance === (reason === undefined),
    'a paragraph with “substance: false” gives its reason, and no other does',
  );

/** One of the five booklets: its record and every paragraph. */
export const source = z.strictObject({
  /** What locators call it: S1 to S5. */
  prefix: z.string().regex(/^S\d+$/),
  order: z.int(),
  title: words,
  subtitle: words.optional(),
  summary: statement,
  /** Other words that people search for. */
  aliases: z.array(words).default([]),
  series: words,
  publisher: words,
  place: words,
  authors: z.array(words).default([]),
  editors: z.array(words).default([]),
  /** Who else the booklet names. */
  credits: words,
  /** No booklet prints a year: what we infer, and from what. */
  date: z.strictObject({ printed: z.boolean(), inferred: words, evidence: words }),
  reference: words,
  /** What is missing or damaged in the text that survives. */
  gaps: z.array(z.strictObject({ id: words, name: words, text: words, at: statement.shape.at })).default([]),
  /** Works that the booklet cites. */
  references: z.array(z.strictObject({ id: words, text: words, at: statement.shape.at })).default([]),
  sections: z.array(
    z.strictObject({
      n: z.int(),
      level: z.int().min(2).max(3),
      heading: words,
      note: words.optional(),
      paragraphs: z.array(paragraph),
    }),
  ),
});

export type SourceData = z.infer<typeof source>;
