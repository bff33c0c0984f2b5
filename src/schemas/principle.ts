import { z } from 'astro/zod';
import { entryFields, items, relations } from './parts.ts';
import { tree } from './tree.ts';

/** An idea of the booklets that stands behind roles, approaches and practice. */
export const principle = z
  .strictObject({
    ...entryFields,
    order: z.int(),
    points: items('point'),
    /** A drawing of how its points hang together; it stands on the list page of the roles. */
    tree: tree.optional(),
    questions: items('question'),
    roles: relations,
    approaches: relations,
    networkActivities: relations,
  })
  .refine(
    ({ tree: drawn, points }) => (drawn?.branches ?? []).every((branch) => points.some(({ id }) => id === branch.id)),
    {
      error: 'each branch of the tree is the id of one of its points',
      path: ['tree', 'branches'],
    },
  );

export type PrincipleData = z.infer<typeof principle>;
