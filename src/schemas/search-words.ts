import { z } from 'astro/zod';
import { words } from './parts.ts';

/** A word or short phrase that people type. */
const phrase = words.refine((text) => text.split(/\s+/).length <= 4, 'a phrase has four words at most');

/** What search knows of words: content/search.yml. */
export const searchWords = z.strictObject({
  /** Lines of words that mean the same; each line works both ways. */
  same: z.array(z.array(phrase).min(2, 'a line has two words or phrases at least')),
  /** Words of nearly every page, which say little about what is wanted. */
  common: z.array(phrase.refine((text) => !text.includes(' '), 'write single words')),
});

export type SearchWords = z.infer<typeof searchWords>;
