import { z } from 'astro/zod';
import { day, entryFields, id, relations, words } from './parts.ts';

/** One concrete, citable thing that somebody did, on a page of its own. */
export const practice = z
  .strictObject({
    ...entryFields,
    /** The case study it comes from; leave out when the booklet names no authority. */
    caseStudy: id.optional(),
    /** `unnamed` where a booklet tells of an authority without naming it. */
    authority: z.literal('unnamed').optional(),
    phase: z.enum(['primary', 'secondary', 'special', 'cross-phase', 'not-stated']),
    /** Ids from themes.yml. */
    themes: z.array(id).min(1, 'name at least one theme'),
    /** Ids from audiences.yml. */
    audience: z.array(id).min(1, 'name at least one audience'),
    roles: relations,
    approaches: relations,
    networkActivities: relations,
    /** Our question for a discussion: it names this practice and no other has the same. */
    prompt: words,
    /** The day this page was first published. */
    added: day,
  })
  .refine(
    ({ caseStudy, authority }) => (caseStudy === undefined) !== (authority === undefined),
    'give either caseStudy or “authority: unnamed”, not both',
  );

export type PracticeData = z.infer<typeof practice>;
