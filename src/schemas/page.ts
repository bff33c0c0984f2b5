import { z } from 'astro/zod';
import { at, entryFields, words } from './parts.ts';

/** The words of a page that is no entry: home, the hubs, about. */
export const page = z.strictObject({
  ...entryFields,
  /** Captions of the figures that this page draws from the library’s own relations, by the id of the figure. */
  captions: z.record(z.string().startsWith('figure-'), z.strictObject({ name: words, text: words, at })).default({}),
});

export type PageData = z.infer<typeof page>;
