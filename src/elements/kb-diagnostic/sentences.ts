import { DONT_KNOW } from '../../diagnostic/answers.ts';
import type { Answers, Approach, Assessment, Ranked } from '../../diagnostic/index.ts';
import { QUESTIONS } from '../../diagnostic/model.ts';
import type { Reader } from './reader.ts';
import { list, type Words } from './words.ts';

/** The sentences of a result that have to be put together from names. */

export function headline({ band, top, considerFirst }: Assessment, words: Words): string {
  if (considerFirst && top.includes('directing')) return words.text('band:directing-low-influence', 'title');
  const title = words.text(`band:${band}`, 'title');
  return top.length ? `${title}: ${names(top, words)}` : title;
}

export function bandText({ band, top, considerFirst }: Assessment, words: Words): string {
  const low = considerFirst && top.includes('directing');
  const first = low ? `${words.text('band:directing-low-influence', 'text')} ` : '';
  return first + words.text(`band:${band}`, 'text');
}

export function basis({ ranking, top, answered, unknown, considerFirst }: Assessment, words: Words): string {
  const leaders = ranking.filter(({ approach }) => top.includes(approach));
  const scores = new Set(leaders.map(scoreText));
  const each = leaders.length > 1 ? ' each' : '';
  const matched =
    scores.size > 1 || considerFirst
      ? leaders.map((one) => `${words.approach(one.approach)}: ${scoreText(one)}. `).join('')
      : [...scores].map((text) => `${text}${each}. `).join('');
  const open = unknown ? `, ${unknown} open or not known` : '';
  return `${matched}${answered} of ${QUESTIONS.length} questions answered${open}.`;
}

/** “4 of 5 match, 1 against”. */
export function scoreText({ matches, against }: Ranked): string {
  return `${matches.length} of ${SIGNALS} match${against.length ? `, ${against.length} against` : ''}`;
}

/** What is missing, and what the result could still be. */
export function couldBe({ couldBe: ids, unknown, band }: Assessment, answers: Answers, reader: Reader): string {
  if (!unknown) return '';
  const open = QUESTIONS.filter(({ id }) => (answers[id] ?? DONT_KNOW) === DONT_KNOW).map(({ id }) => id);
  const missing = `Still open or not known: ${list(open.map((id) => `“${reader.question(id)}”`))}.`;
  if (band === 'insufficient' || !ids) return missing;
  if (!ids.length) return `${missing} However these turn out, no approach would come first.`;
  const known = open.length === 1 ? 'it is known' : 'they are known';
  const could = ids.length === 1 ? 'only this approach could be' : 'these approaches could be';
  return `${missing} Once ${known}, ${could} first or joint first: ${names(ids, reader.words)}.`;
}

export function changes({ changes: { possible, altering, nearest }, band }: Assessment, reader: Reader): string {
  if (band === 'insufficient') return 'With so few answers there is nothing yet to change.';
  if (altering === 0) return 'No single different answer would change which approach is first.';
  const count = `${altering} of the ${possible} possible single changes would alter the first place.`;
  if (!nearest) return `${count} A different answer would leave nothing clearly in front.`;
  const { question, from, to, top } = nearest;
  const old = from === null ? 'leaving it open' : `“${reader.answer(question, from)}”`;
  const joint = top.length > 1 ? 'joint first' : 'first';
  return `${count} The nearest: to “${reader.question(question)}”, answer “${reader.answer(question, to)}” instead of ${old}, and ${names(top, reader.words)} would be ${joint}.`;
}

export function second({ second: id }: Assessment, words: Words): string {
  if (!id) return 'No second approach stands out.';
  return `${words.approach(id)} comes second. Authorities often combined approaches; the booklet does not say which go well together.`;
}

/** Each approach has five signals. */
export const SIGNALS = 5;

export function names(ids: readonly Approach[], words: Words): string {
  return list(ids.map((id) => words.approach(id)));
}
