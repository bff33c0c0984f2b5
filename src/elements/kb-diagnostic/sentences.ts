import type { Approach, Assessment } from '../../diagnostic/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { list, type Words } from './words.ts';

/** The sentences of a result that have to be put together from names. */

export function headline({ band, top, considerFirst }: Assessment, words: Words): string {
  if (considerFirst && top.includes('directing')) return partOf(words, 'directing-low-influence', 0);
  const title = partOf(words, band, 0);
  return top.length ? `${title}: ${names(top, words)}` : title;
}

export function bandText({ band, top, considerFirst }: Assessment, words: Words): string {
  const low = considerFirst && top.includes('directing');
  return [low ? partOf(words, 'directing-low-influence', 1) : '', partOf(words, band, 1)].filter(Boolean).join(' ');
}

export function basis({ ranking, top, answered, unknown }: Assessment): string {
  const best = ranking.find(({ approach }) => top.includes(approach));
  const matched = best ? `${best.matches.length} of its 5 signals match. ` : '';
  const open = unknown ? ` ${unknown} left open or unknown.` : '';
  return `${top.length === 1 ? matched : ''}${answered} of 7 questions answered.${open}`;
}

export function missing(unanswered: readonly string[], form: AnswerForm): string {
  const questions = unanswered.map((id) => `“${form.question(id)}”`);
  return questions.length ? `Still open or unknown: ${list(questions)}.` : '';
}

export function couldBe({ couldBe }: Assessment, words: Words): string {
  if (!couldBe) return '';
  if (!couldBe.length) return 'Whatever the missing answers are, no approach would come first.';
  const verb = couldBe.length === 1 ? 'Only this approach could' : 'These approaches could';
  return `${verb} still be first, or joint first, once everything is known: ${names(couldBe, words)}.`;
}

export function changes(
  { changes: { possible, altering, nearest }, band }: Assessment,
  form: AnswerForm,
  words: Words,
): string {
  if (band === 'insufficient') return 'With so few answers there is nothing yet to change.';
  if (altering === 0) return 'No single different answer would change which approach is first.';
  const count = `${altering} of the ${possible} possible single changes would alter the first place.`;
  if (!nearest) return `${count} A different answer would leave nothing clearly in front.`;
  const from = nearest.from === null ? 'an answer' : `“${form.option(nearest.question, nearest.from)}”`;
  const outcome =
    nearest.top.length === 1
      ? `${names(nearest.top, words)} would be first`
      : `${names(nearest.top, words)} would be joint first`;
  return `${count} The nearest: to “${form.question(nearest.question)}”, answer “${form.option(nearest.question, nearest.to)}” instead of ${from}, and ${outcome}.`;
}

export function second({ second: id }: Assessment, words: Words): string {
  if (!id) return 'No second approach stands out.';
  return `${words.approach(id)} comes second. Authorities often combined approaches; the booklet does not say which go well together.`;
}

function names(ids: readonly Approach[], words: Words): string {
  return list(ids.map((id) => words.approach(id)));
}

function partOf(words: Words, band: string, part: 0 | 1): string {
  return words.copy(`band:${band}`).children[part]?.textContent ?? '';
}
