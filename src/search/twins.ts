import type { Answer } from './first-answers.ts';
import { stemOf, wordsIn } from './words.ts';

/**
 * Folds near-duplicates: a glossary term named like an entry (“consulting (approach)” beside the approach)
 * gives its place to that entry, so that a reader meets the thing once. A term that was asked for by its whole title stays.
 */
export function foldTwins(answers: readonly Answer[], mains: ReadonlyMap<string, Answer['record']>): Answer[] {
  const folded = answers.map((answer) => {
    const main =
      answer.record.kind === 'term' && answer.score < ASKED_BY_TITLE ? mains.get(nameOf(answer.record)) : undefined;
    return main ? { ...answer, record: main } : answer;
  });
  return folded.filter(({ record }, i) => folded.findIndex((other) => other.record === record) === i);
}

/** The entries that terms may be named like, by their name. */
export function mainsOf(records: readonly Answer['record'][]): Map<string, Answer['record']> {
  return new Map(records.filter(({ kind }) => kind !== 'term').map((record) => [nameOf(record), record]));
}

function nameOf({ title }: { title: string }): string {
  return wordsIn(title.replace(/\(.*\)/, ''))
    .map(stemOf)
    .join(' ');
}

const ASKED_BY_TITLE = 50;
