import { z } from 'astro/zod';
import { id, words } from './parts.ts';

/** A row of a closed list kept in content: themes.yml, audiences.yml. Each is an editorial reading. */
export const listRow = z.strictObject({ id, name: words, text: words });
export const vocabulary = z.array(listRow);

/** Addresses that moved: both are paths below the site's root, with their last slash. */
export const redirects = z.array(
  z.strictObject({
    from: z.string().regex(/^\/.+\/$/, 'an address starts and ends with a slash'),
    to: z.string().regex(/^\/(.+\/)?(#.+)?$/, 'an address starts with a slash'),
  }),
);

export type Vocabulary = z.infer<typeof vocabulary>;
