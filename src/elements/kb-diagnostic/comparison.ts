import { encode } from '../../diagnostic/code.ts';
import type { Answers } from '../../diagnostic/index.ts';
import { QUESTIONS } from '../../diagnostic/model.ts';
import { element } from './part.ts';
import { isSame, type Reader } from './reader.ts';
import { table } from './table.ts';
import { twoResults } from './two-results.ts';

/** Two people’s results, or one place’s at two times: the rankings next to each other, the answers that differ marked. */
export function comparison(answers: Answers, beside: Answers, reader: Reader): HTMLElement[] {
  const differing = QUESTIONS.filter(({ id }) => !isSame(answers, beside, id)).length;
  const names = [`This result, ${encode(answers)}`, `The second, ${encode(beside)}`] as const;
  const rows = QUESTIONS.map(({ id }) => {
    const mark = element('b', isSame(answers, beside, id) ? 'Same' : '≠ Differs');
    mark.dataset['differs'] = String(!isSame(answers, beside, id));
    return [reader.question(id), reader.answer(id, answers[id]), reader.answer(id, beside[id]), mark];
  });
  return [
    element('p', differing ? `${differing} of ${QUESTIONS.length} answers differ.` : 'All answers are the same.'),
    twoResults([answers, names[0]], [beside, names[1]], reader),
    table('The answers of both', ['Question', ...names, 'Same?'], rows),
  ];
}
