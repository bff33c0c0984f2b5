import { z } from 'astro/zod';
import { GROUP_WORDS } from './group-words.ts';
import { at, statement, words } from './parts.ts';

/** `true` where we read more into the cited paragraphs than they say. */
const editorial = z.boolean().default(false);
const text = z.strictObject({ text: words });
const titled = z.strictObject({ title: words, text: words });

/** The words of the diagnostic, by file of content/diagnostic/. The engine holds none; these hold no arithmetic. */
export const DIAGNOSTIC_WORDS = z.strictObject({
  questions: z.strictObject({
    dontKnow: text,
    instruction: text,
    questions: z.array(
      z.strictObject({
        id: words,
        text: words,
        why: statement,
        options: z.array(z.strictObject({ id: words, text: words })),
      }),
    ),
  }),
  cautions: z.array(
    z.strictObject({
      id: words,
      level: z.enum(['stop', 'check', 'note']),
      /** When it is given, for a person who scores by hand. */
      when: words,
      title: words,
      text: words,
      at,
      editorial,
    }),
  ),
  bands: z.strictObject({
    insufficient: titled,
    none: titled,
    joint: titled,
    clear: titled,
    leaning: titled,
    'directing-low-influence': titled,
  }),
  errors: z.record(words, words),
  limits: z.array(z.strictObject({ id: words, text: words, at })),
  readiness: z.record(words, z.array(z.strictObject({ id: words, text: words, at, editorial }))),
  /** What to read next, by approach; `to` is a kind and an id, `practice:triads`. All our reading: `at` is what it rests on. */
  follow: z.record(words, z.array(z.strictObject({ to: words, why: words, at }))),
  'by-hand': z.array(z.strictObject({ id: words, text: words, at, editorial })),
  group: GROUP_WORDS,
  'over-time': z.array(z.strictObject({ approach: words, text: words, at, editorial })),
});

export type DiagnosticWords = z.infer<typeof DIAGNOSTIC_WORDS>;
