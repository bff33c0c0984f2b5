import type { Answers, QuestionId, Ranked } from '../../diagnostic/index.ts';
import { element } from './part.ts';
import type { Reader } from './reader.ts';
import { SIGNALS, scoreText } from './sentences.ts';

/** One approach of the ranking: its place, its name, its matches as dots and words, and each answer that speaks for or against it. */
export function rankingRow(ranked: Ranked, place: string, answers: Answers, reader: Reader): HTMLElement {
  const { approach, net, matches, against } = ranked;
  const row = element('li', element('div', label(place), reader.words.copy(`approach:${approach}`), score(ranked)));
  row.dataset['approach'] = approach;
  row.dataset['net'] = String(net);
  const reasons = [
    ...matches.map((question) => reason('For', question, answers, reader)),
    ...against.map((question) => reason('Against', question, answers, reader)),
  ];
  const none = element('p', 'None of your answers speaks for it or against it.');
  none.className = 'label quiet';
  row.append(reasons.length ? listOf(reasons) : none);
  return row;
}

/** “●●●○○ 3 of 5 match, 1 against”: the dots are for the eye alone. */
export function score(ranked: Ranked): HTMLElement {
  const { matches } = ranked;
  const dots = element('span', '●'.repeat(matches.length) + '○'.repeat(SIGNALS - matches.length));
  dots.setAttribute('aria-hidden', 'true');
  dots.dataset['dots'] = '';
  const said = element('span', dots, ` ${scoreText(ranked)}`);
  said.className = 'label';
  return said;
}

/** Where each stands, in words; equal nets share a place. */
export function placesIn(ranking: readonly Ranked[]): string[] {
  return ranking.map(({ net }) => {
    const place = ranking.findIndex((row) => row.net === net) + 1;
    return `${ranking.filter((row) => row.net === net).length > 1 ? 'Joint ' : ''}${ORDINALS[place - 1]}`;
  });
}

function label(place: string): HTMLElement {
  const said = element('span', place);
  said.dataset['place'] = '';
  said.className = 'label quiet';
  return said;
}

function reason(side: 'For' | 'Against', question: QuestionId, answers: Answers, reader: Reader): HTMLElement {
  const answer = answers[question];
  const line = element(
    'li',
    element('b', `${side}: `),
    `${reader.question(question)} “${reader.answer(question, answer)}”`,
    ...reader.origin(question, answer),
  );
  line.dataset['side'] = side.toLowerCase();
  return line;
}

function listOf(rows: HTMLElement[]): HTMLElement {
  const made = element('ul', ...rows);
  made.dataset['reasons'] = '';
  return made;
}

const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th', '6th'];
