import type { z } from 'astro/zod';
import type { Kind } from '../collections.ts';
import { approach } from './approach.ts';
import { caseStudy } from './case-study.ts';
import { networkActivity } from './network-activity.ts';
import { page } from './page.ts';
import { practice } from './practice.ts';
import { principle } from './principle.ts';
import { role } from './role.ts';
import { source } from './source.ts';
import { term } from './term.ts';

/** The schema of each kind: the build and the checks parse the same way. */
export const SCHEMAS = {
  'case-study': caseStudy,
  role,
  approach,
  'network-activity': networkActivity,
  practice,
  principle,
  source,
  term,
  page,
} as const satisfies Record<Kind, z.ZodType>;

/** The data of a kind, as parsed. */
export type DataOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;
