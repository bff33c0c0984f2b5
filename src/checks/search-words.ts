import type { Fault } from '../content-reader/fault.ts';
import { SEARCH_WORDS } from '../content-reader/search-words.ts';
import { stemOf, wordsIn } from '../search/words.ts';
import type { ContentRule } from './rule.ts';

/** A word stands in one line of content/search.yml: in two, nobody could say what it means the same as. */
export const searchWordLines: ContentRule = ({ search }) => {
  const seen = new Map<string, number>();
  return (search.words?.same ?? []).flatMap((line, row) =>
    line.flatMap((phrase, place): Fault[] => {
      const sign = wordsIn(phrase).map(stemOf).join(' ');
      const before = seen.get(sign);
      seen.set(sign, before ?? row);
      if (before === undefined) return [];
      return [
        {
          file: SEARCH_WORDS,
          line: search.yaml.lineOf(['same', row, place]),
          what:
            before === row
              ? `says “${phrase}” twice in a line, endings apart`
              : `has “${phrase}” in two lines, endings apart`,
          mend: before === row ? 'Take one of the two out.' : 'Join the two lines, or take it out of one.',
        },
      ];
    }),
  );
};
