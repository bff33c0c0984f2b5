import { z } from 'astro/zod';
import { at, statement, words } from './parts.ts';

const titled = z.strictObject({ title: words, text: words });

/** The words of the group screen: content/diagnostic/group.yml. What stands in {braces} is filled in on the page. */
export const GROUP_WORDS = z.strictObject({
  steps: z.array(statement),
  privacy: statement,
  paper: z.array(statement),
  /** One for each question, in the order of the questions. */
  prompts: z.array(z.strictObject({ id: words, text: words, at })),
  entry: z.strictObject({
    'added-one': words,
    'added-many': words,
    removed: words,
    'refused-one': words,
    'refused-many': words,
    'again-one': words,
    'again-many': words,
  }),
  people: z.strictObject({ one: words, many: words, usable: words, figure: words }),
  agreement: z.strictObject({ all: words, mostly: words, divided: words, widely: words, none: words }),
  opposed: words,
  united: words,
  results: z.strictObject({
    agreed: titled,
    majority: titled,
    split: titled,
    'no-basis': titled,
    'too-few': titled,
  }),
  'nobodys-first': words,
  'low-influence': z.strictObject({ one: words, many: words }),
  persons: z.strictObject({ clear: words, leaning: words, joint: words, none: words, insufficient: words }),
});

/** Every sentence that is put together on the page, with its name: `results.agreed.title`. */
export function flatWords(value: object, path = ''): [name: string, text: string][] {
  return Object.entries(value).flatMap(([key, member]): [string, string][] => {
    if (typeof member === 'string') return [[path + key, member]];
    return Array.isArray(member) || 'at' in member ? [] : flatWords(member, `${path}${key}.`);
  });
}
