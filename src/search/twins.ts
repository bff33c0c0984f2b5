import type { Answer } from './first-answers.ts';
import type { SearchRecord } from './record.ts';
import { stemsOf } from './stems.ts';
import type { WordIndex } from './word-index.ts';
import { stemOf, wordsIn } from './words.ts';

/**
 * Folds near-duplicates: a glossary term named like an entry (“consulting (approach)” beside the approach)
 * gives its place to that entry, so that a reader meets the thing once. A term that was asked for by its whole title stays.
 */
export function foldTwins(answers: readonly Answer[], index: WordIndex): Answer[] {
  const isTwin = ({ record, score }: Answer) => record.kind === 'term' && score < ASKED_BY_TITLE;
  const mains = answers.some(isTwin) ? mainsOf(index) : undefined;
  // Most searches find no twin.
  if (!mains) return [...answers];
  const seen = new Set<SearchRecord>();
  return answers.flatMap((answer) => {
    const record = (isTwin(answer) && mains.get(nameOf(answer.record))) || answer.record;
    if (seen.has(record)) return [];
    seen.add(record);
    return [record === answer.record ? answer : { ...answer, record }];
  });
}

/** The entries that terms may be named like, by their name: a practice example says what was done. Worked out once an index. */
function mainsOf(index: WordIndex): ReadonlyMap<string, SearchRecord> {
  const entries = () => index.all().filter(({ kind }) => kind !== 'term' && kind !== 'practice');
  const known = mains.get(index) ?? new Map(entries().map((record) => [nameOf(record), record]));
  mains.set(index, known);
  return known;
}

const mains = new WeakMap<WordIndex, ReadonlyMap<string, SearchRecord>>();

/** Most titles have no bracket. */
function nameOf(record: SearchRecord): string {
  if (!record.title.includes('(')) return stemsOf(record).title.join(' ');
  return wordsIn(record.title.replace(/\(.*\)/, ''))
    .map(stemOf)
    .join(' ');
}

const ASKED_BY_TITLE = 50;
