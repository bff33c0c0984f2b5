import { z } from 'astro/zod';
import { entryFields } from './parts.ts';

/** The words of a page that is no entry: home, the hubs, about. */
export const page = z.strictObject(entryFields);

export type PageData = z.infer<typeof page>;
