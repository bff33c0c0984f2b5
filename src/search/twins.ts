import type { Answer } from './first-answers.ts';
import { stemsOf } from './record-text.ts';
import { stemOf, wordsIn } from './words.ts';

/**
 * Folds near-duplicates: a glossary term named like an entry (“consulting (approach)” beside the approach)
 * gives its place to that entry, so that a reader meets the thing once. A term that was asked for by its whole title stays.
 */
export function foldTwins(answers: readonly Answer[], records: readonly Answer['record'][]): Answer[] {
  const isTwin = ({ record, score }: Answer) => record.kind === 'term' && score < ASKED_BY_TITLE;
  const mains = mainsOf(answers.some(isTwin) ? records : []);
  const seen = new Set<Answer['record']>();
  return answers.flatMap((answer) => {
    const record = (isTwin(answer) && mains.get(nameOf(answer.record))) || answer.record;
    if (seen.has(record)) return [];
    seen.add(record);
    return [{ ...answer, record }];
  });
}

/** The entries that terms may be named like, by their name. */
function mainsOf(records: readonly Answer['record'][]): Map<string, Answer['record']> {
  return new Map(records.filter(({ kind }) => kind !== 'term').map((record) => [nameOf(record), record]));
}

/** Most titles have no bracket. */
function nameOf(record: Answer['record']): string {
  if (!record.title.includes('(')) return stemsOf(record).title.join(' ');
  return wordsIn(record.title.replace(/\(.*\)/, ''))
    .map(stemOf)
    .join(' ');
}

const ASKED_BY_TITLE = 50;
