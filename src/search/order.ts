import type { Answer } from './first-answers.ts';
import { leadOf } from './lead.ts';
import { keyOf, type SearchRecord } from './record.ts';

/**
 * The one list of a search. The lead stays where it is; below it all else in one order, by how high each stands
 * among the first answers and in the full text. No entry stands twice, and the glossary’s page gives way to its terms.
 */
export function orderResults<Full>(answers: readonly Answer[], hits: readonly Hit<Full>[]): Result<Full>[] {
  const lead = leadOf(answers);
  const places = new Map<string, Result<Full> & { worth: number }>();
  const add = (result: Result<Full>, worth: number) => {
    const key = keyOf(result.record);
    const known = places.get(key);
    places.set(key, { ...known, ...result, worth: (known?.worth ?? 0) + worth });
  };
  const best = Math.min(2, answers[0]?.score ?? 1);
  answers.forEach(({ record, coverage, score }, place) => {
    add({ record }, (coverage * Math.min(1, score / best)) / (NEAR + place));
  });
  const terms = answers.some(({ record }) => record.kind === 'term');
  hits
    .filter(({ record }) => !(terms && keyOf(record) === 'page:glossary'))
    .map((hit) => ({ ...hit, score: hit.score * (MENTION_WEIGHT[hit.record.kind] ?? 1) }))
    .sort((a, b) => b.score - a.score)
    .forEach(({ record, full }, place) => {
      add({ record, full }, 1 / (NEAR + place));
    });
  const leading = new Set(lead.map(({ record }) => keyOf(record)));
  const led = lead.map(({ record }): Result<Full> => ({ record, full: places.get(keyOf(record))?.full }));
  const rest = [...places.values()]
    .filter(({ record }) => !leading.has(keyOf(record)))
    .sort((a, b) => b.worth - a.worth);
  return [...led, ...rest.map(({ record, full }) => ({ record, full }))];
}

/** A practice example before a page that only mentions it. */
const MENTION_WEIGHT: Partial<Record<SearchRecord['kind'], number>> = { page: 0.7, source: 0.5 };
/** Softens the difference between neighbouring places. */
const NEAR = 5;

/** Where the full text holds the words. `full` is the page as the full text knows it. */
export type Hit<Full> = { record: SearchRecord; score: number; full: Full };
export type Result<Full> = { record: SearchRecord; full?: Full | undefined };
