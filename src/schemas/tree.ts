import { z } from 'astro/zod';
import { at, id, words } from './parts.ts';

/** A drawing of how the points of a principle hang together; names and locators are those of the points. */
export const tree = z
  .strictObject({
    id: id.refine((value) => value.startsWith('figure-'), 'this id starts with “figure-”'),
    name: words,
    text: words,
    at,
    /** Each names a point; `under` is the branch from which it grows, and stands above it in the list. */
    branches: z.array(z.strictObject({ id, under: id.optional() })).min(1),
    /** Where the five brokerage roles grow: from which branch, and which paragraphs list them. */
    roles: z.strictObject({ under: id, at }).optional(),
  })
  .refine(({ branches, roles }) => {
    const known = (end: number, wanted: string | undefined) =>
      wanted === undefined || branches.slice(0, end).some((branch) => branch.id === wanted);
    return branches.every(({ under }, i) => known(i, under)) && known(branches.length, roles?.under);
  }, '“under” names a branch that stands above it');

export type Tree = z.infer<typeof tree>;
