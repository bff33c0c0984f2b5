import { DONT_KNOW } from '../../diagnostic/answers.ts';
import type { Answers, QuestionId } from '../../diagnostic/index.ts';
import { QUESTIONS } from '../../diagnostic/model.ts';
import { element } from './part.ts';
import type { Reader } from './reader.ts';
import { table } from './table.ts';

/** Each answer, what it counted for, and the paragraph behind it; those that counted for none are listed too. */
export function answersTable(answers: Answers, reader: Reader): HTMLElement {
  const rows = QUESTIONS.map(({ id }) => [
    reader.question(id),
    reader.answer(id, answers[id]),
    element('span', counts(id, answers[id], reader), ...reader.origin(id, answers[id])),
  ]);
  return table('Your answers and what each counts for', ['Question', 'Your answer', 'Counts for'], rows);
}

function counts(question: QuestionId, answer: string | undefined, { words }: Reader): string {
  if (answer === undefined) return 'None: not answered';
  if (answer === DONT_KNOW) return 'None: not known';
  const option = QUESTIONS.find(({ id }) => id === question)?.options.find(({ id }) => id === answer);
  if (!option?.for) return 'None: it favours no approach';
  return words.approach(option.for) + (option.against ? `, and against ${words.approach(option.against)}` : '');
}
