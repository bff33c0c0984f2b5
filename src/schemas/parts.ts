import { z } from 'astro/zod';
import { type Origin, parseOrigin } from './origin.ts';

/** Ids are file names: small letters, digits and single hyphens, 32 characters at most. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens')
  .max(32, 'an id has 32 characters at most')
  .refine((value) => !RESERVED.has(value), 'this id is reserved for an address of its own');

/** Plain words: no Markdown, no HTML. */
export const words = z
  .string()
  .trim()
  .min(1, 'write something here')
  .refine((text) => !/\]\(|<[a-z/]/i.test(text), 'a field holds plain words: no links, no HTML');

/** Where a statement comes from: `S3-7.8`, `S2-5.19, S2-8.3`, `S3-7.2–7.5` or `ours`. */
export const at = z.string().transform((text, context): Origin => {
  const origin = parseOrigin(text);
  if (origin) return origin;
  context.addIssue(`“${text}” is not a locator: write S3-7.8, S3-7.2–7.5, S2-5.19, S2-8.3 or ours`);
  return z.NEVER;
});

/** One statement that other pages show, with its origin. */
export const statement = z.strictObject({ text: words, at });

/** A named, linkable part of an entry; `prefix` keeps the ids of one page apart. */
export function items<const Prefix extends string>(prefix: Prefix) {
  return z
    .array(
      z.strictObject({
        /** Stays for ever: it is part of an address. */
        id: id.refine((value) => value.startsWith(`${prefix}-`), `this id starts with “${prefix}-”`),
        /** What backlinks, search hits and session rows print. */
        name: words.refine((text) => text.split(/\s+/).length <= 6, 'a name has six words at most'),
        text: words,
        at,
      }),
    )
    .default([]);
}

/**
 * Ties this entry to another, or to one item of it (`consulting#strategy-meetings`).
 * `stated`: a booklet says so, `at` says where. `editorial`: our reading, `why` gives the ground.
 */
export const relation = z.discriminatedUnion(
  'basis',
  [
    z.strictObject({ to: words, basis: z.literal('stated'), at, why: words.optional() }),
    z.strictObject({ to: words, basis: z.literal('editorial'), why: words }),
  ],
  { error: 'basis is “stated” (with at) or “editorial” (with why)' },
);
export const relations = z.array(relation).default([]);

/** A day, written 2026-11-22 (in quotes or not: Astro's YAML reader makes a Date of an unquoted one). */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date is written year-month-day, like 2026-11-22', abort: true })
    .refine(isDay, 'there is no such day'),
);

/** What every entry with a page has. */
export const entryFields = {
  title: words.max(80, 'a title has 80 characters at most'),
  summary: statement,
  /** Other words that people search for. */
  aliases: z.array(words).default([]),
};

function isDay(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const RESERVED = new Set(['by', 'choosing', 'index']);

export type Statement = z.infer<typeof statement>;
export type Item = { id: string; name: string; text: string; at: Origin };
export type Relation = z.infer<typeof relation>;
