import { campsOf } from '../../diagnostic/camps.ts';
import { type Pool, QUESTIONS } from '../../diagnostic/index.ts';
import { made } from '../made.ts';
import { part } from '../part.ts';
import { bar } from './bar.ts';
import { questionText, showQuestion } from './question-view.ts';
import type { Words } from './words.ts';

/** Puts a group’s result into its frame: what divides it on top, then where the answers point. */
export function showResult(section: HTMLElement, pool: Pool, words: Words): void {
  section.dataset['groupResult'] = pool.result;
  part(section, '[data-people]').textContent = words.count('people.', pool.n);
  part(section, '[data-usable]').textContent = words.say('people.usable', { usable: pool.usable, n: pool.n });
  showQuestions(section, pool, words);
  showPoints(section, pool, words);
}

/** The questions that divide most come first, each with its prompt; the others keep their order. */
function showQuestions(section: HTMLElement, { n, questions, disagreement }: Pool, words: Words): void {
  const dividing = disagreement.slice(0, DISCUSSED);
  const others = QUESTIONS.map(({ id }) => id).filter((id) => !dividing.includes(id));
  for (const spread of questions) {
    const frame = part(section, `[data-question="${spread.question}"]`);
    showQuestion(frame, spread, n, words);
    part(frame, '[data-prompt]').hidden = !dividing.includes(spread.question);
  }
  for (const [list, ids] of [
    ['[data-others]', others],
    ['[data-divides]', dividing],
  ] as const) {
    // Moved, never taken out: a frame that left the page could not be found again.
    const place = part(section, `${list} [data-questions]`);
    place.append(...ids.map((id) => part(section, `[data-question="${id}"]`)));
  }
  part(section, '[data-divides]').hidden = n < LEAST;
  part(section, '[data-united]').hidden = dividing.length > 0;
}

function showPoints(section: HTMLElement, pool: Pool, words: Words): void {
  const { result, usable, first, pooled, people, disagreement, directingCaution: caution } = pool;
  const approaches = words.names(pooled);
  const agreeing = people.filter(({ top }) => pooled.every((approach) => top.includes(approach))).length;
  const [widest] = disagreement;
  const question = widest ? questionText(part(section, `[data-question="${widest}"]`)) : '';
  for (const box of section.querySelectorAll<HTMLElement>('[data-directing]')) {
    box.hidden = box.dataset['directing'] !== caution?.level;
    const low = caution && !box.hidden ? words.count('low-influence.', caution.low, { ...caution }) : '';
    part(box, '[data-low]').textContent = low;
  }
  part(section, '[data-headline]').textContent = words.say(`results.${result}.title`, { approaches });
  part(section, '[data-meaning]').textContent = words.say(`results.${result}.text`, { agreeing, usable, question });
  const camps = result === 'split' ? campsOf(people) : [];
  part(section, '[data-camps]').replaceChildren(
    ...camps.map(({ top, labels }) =>
      made(
        'li',
        {},
        made('strong', {}, words.names(top)),
        ` ${words.count('people.', labels.length)}: ${labels.join(', ')}`,
      ),
    ),
  );
  const nobodys = part(section, '[data-nobodys-first]');
  nobodys.hidden = !pool.nobodysFirst;
  nobodys.textContent = pool.nobodysFirst ? words.say('nobodys-first', { approaches }) : '';
  for (const row of section.querySelectorAll<HTMLElement>('[data-approach]')) {
    const count = Object.entries(first).find(([approach]) => approach === row.dataset['approach'])?.[1] ?? 0;
    row.dataset['first'] = String(count);
    part(row, '[data-figure]').replaceChildren(bar(count, usable), words.say('people.figure', { count, n: usable }));
  }
}

/** How many questions are for the group to talk about first. */
const DISCUSSED = 2;

/** One person is no group. */
const LEAST = 2;
