import { type Answers, QUESTIONS, type Ranked } from '../../diagnostic/index.ts';
import type { AnswerForm } from './answer-form.ts';
import { element, type Words } from './words.ts';

/** One approach of the ranking: its name, its matches as dots and words, and each answer that speaks for or against it. */
export function rankingRow(ranked: Ranked, answers: Answers, form: AnswerForm, words: Words): HTMLElement {
  const { approach, net, matches, against } = ranked;
  const row = element('li', words.copy(`approach:${approach}`), dots(matches.length));
  row.dataset['approach'] = approach;
  row.dataset['net'] = String(net);
  const reasons = [
    ...matches.map((question) => reason('For', question, answers, form, words)),
    ...against.map((question) => reason('Against', question, answers, form, words)),
  ];
  row.append(reasons.length ? listOf(reasons) : element('p', 'None of your answers speaks for it or against it.'));
  return row;
}

/** Answers that count for no approach are named too, so that none seems lost. */
export function neutralAnswers(answers: Answers, ranking: readonly Ranked[], form: AnswerForm): Node[] {
  const counted = new Set(ranking.flatMap(({ matches, against }) => [...matches, ...against]));
  const neutral = QUESTIONS.filter(({ id }) => answers[id] !== undefined && !counted.has(id));
  if (!neutral.length) return [];
  const rows = neutral.map(({ id }) => element('li', `${form.question(id)} “${form.option(id, answers[id] ?? '')}”`));
  return [element('p', 'These answers count for no approach:'), listOf(rows)];
}

function reason(side: string, question: string, answers: Answers, form: AnswerForm, words: Words): HTMLElement {
  const option = answers[question] ?? '';
  const line = element('li', `${side}: ${form.question(question)} “${form.option(question, option)}” `);
  line.append(words.reason(question, option));
  return line;
}

function dots(count: number): HTMLElement {
  const marks = element('span', '●'.repeat(count) + '○'.repeat(SIGNALS - count));
  marks.setAttribute('aria-hidden', 'true');
  marks.dataset['dots'] = '';
  return element('span', marks, ` ${count} of ${SIGNALS} match`);
}

function listOf(rows: HTMLElement[]): HTMLElement {
  const made = element('ul', ...rows);
  made.dataset['reasons'] = '';
  return made;
}

/** Each approach has five signals. */
const SIGNALS = 5;
