import { z } from 'astro/zod';
import { figure } from './figure.ts';
import { entryFields, id, items, words } from './parts.ts';

/** What one authority did, whole. */
export const caseStudy = z.strictObject({
  ...entryFields,
  /** The authority's name as filters and cards print it. */
  authority: words,
  /** The booklet that tells it (an id of sources). */
  source: id,
  order: z.int(),
  /** The panel at the top: place, date, scale, phase, structures, who leads. */
  glance: items('glance'),
  /** Drawings of its structures; the first stands at the top of the page, the others over the structures. */
  figures: z.array(figure).default([]),
  structures: items('structure'),
  dos: items('do'),
  donts: items('dont'),
  impact: items('impact'),
  next: items('next'),
  /** What people said, reported in our words. */
  voices: items('voice'),
});

export type CaseStudyData = z.infer<typeof caseStudy>;
