import { z } from 'astro/zod';
import { at, id, words } from './parts.ts';

/** What somebody is drawn as: the authority’s, a school’s, a partner’s, or of a side that the booklet does not tell. */
const mark = z.enum(['authority', 'school', 'partner', 'untold']);

/** Who sits in a group: only those that the booklet names. */
const seats = z.array(z.strictObject({ name: words, mark })).default([]);

/** A line that is drawn; none is drawn without it. `arrow` where one influences, pays or supports the other, else `tie`. */
const kind = z.enum(['tie', 'arrow']);

const common = {
  id: id.refine((value) => value.startsWith('figure-'), 'this id starts with “figure-”'),
  /** Its title. */
  name: words,
  /** What it shows, in one sentence. */
  text: words,
  at,
  /** What the booklet leaves open and the figure therefore does not draw: our own remark. */
  silence: words.optional(),
};

/** Frames within frames: groups, who sits in them, and what holds them. */
const frames = z
  .strictObject({
    ...common,
    form: z.literal('frames'),
    groups: z
      .array(
        z.strictObject({
          id,
          name: words,
          text: words.optional(),
          at,
          /** The id of the group that it lies in; left out for the outermost. */
          within: id.optional(),
          seats,
        }),
      )
      .min(1),
    ties: z.array(z.strictObject({ kind, text: words, at })).default([]),
  })
  .refine(({ groups }) => groups.every(({ within }, i) => knows(groups.slice(0, i), within)), {
    error: '“within” names a group that stands above it in the list',
    path: ['groups'],
  });

/** Rows from top to bottom, tied row to row; the whole is drawn again for each time that passes. */
const rows = z
  .strictObject({
    ...common,
    form: z.literal('rows'),
    rows: z
      .array(
        z.strictObject({
          id,
          name: words,
          mark,
          /** How many: a number that the booklet gives. */
          count: z.int().min(1).default(1),
          /** Instead of marks, a frame for each of these names. */
          frames: z.array(words).default([]),
          text: words,
          at,
        }),
      )
      .min(2),
    /** `from` and `to` are ids of rows. */
    ties: z.array(z.strictObject({ from: id, to: id, kind, at })).min(1),
    /** Such as Year, three times. */
    times: z.strictObject({ one: words, count: z.int().min(2).max(4) }).optional(),
  })
  .refine((figure) => figure.ties.every(({ from, to }) => knows(figure.rows, from) && knows(figure.rows, to)), {
    error: '“from” and “to” are ids of rows of this figure',
    path: ['ties'],
  });

/** Hubs round a centre, all made alike. */
const ring = z.strictObject({
  ...common,
  form: z.literal('ring'),
  centre: z.strictObject({ name: words, text: words, at, seats }),
  hubs: z.strictObject({ names: z.array(words).min(3), at }),
  /** Who leads each hub. */
  each: z.strictObject({ text: words, at, seats }),
  /** Who stands by each hub from outside it. */
  beside: z.array(z.strictObject({ name: words, mark, text: words, at })).max(2),
  /** How hubs and centre come together. */
  meets: z.strictObject({ text: words, at }),
});

/** A drawing made from these facts alone: each group, row, hub and tie says where the booklet tells of it. */
export const figure = z.discriminatedUnion('form', [frames, rows, ring], {
  error: 'form is “frames”, “rows” or “ring”',
});

function knows(list: readonly { id: string }[], wanted: string | undefined): boolean {
  return wanted === undefined || list.some((member) => member.id === wanted);
}

export type Figure = z.infer<typeof figure>;
export type Frames = z.infer<typeof frames>;
export type Rows = z.infer<typeof rows>;
export type Ring = z.infer<typeof ring>;
export type Mark = z.infer<typeof mark>;
export type Seat = z.infer<typeof seats>[number];
