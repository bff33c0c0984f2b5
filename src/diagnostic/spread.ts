import { type Answers, DONT_KNOW } from './answers.ts';
import { QUESTIONS, type Question, type QuestionId } from './model.ts';

/** How a group's answers spread over each question, in question order. */
export function spreadOf(people: readonly Answers[]): readonly Spread[] {
  return QUESTIONS.map((question) => {
    const chosen = question.options.map(({ id }) => countOf(id, question, people));
    return {
      question: question.id,
      counts: {
        ...Object.fromEntries(question.options.map(({ id }, place) => [id, chosen[place] ?? 0])),
        dk: countOf(DONT_KNOW, question, people),
        unanswered: countOf(undefined, question, people),
      },
      answered: chosen.reduce(add, 0),
      differ: shareOfPairsApart(chosen),
      opposed: question.kind === 'rule' && Number(chosen[0]) > 0 && Number(chosen.at(-1)) > 0,
    };
  });
}

/** The questions that divide the group, widest first, ties in question order. */
export function disagreementIn(questions: readonly Spread[]): readonly QuestionId[] {
  return questions
    .map(({ question, differ }) => ({ question, differ: differ ?? 0 }))
    .filter(({ differ }) => differ > 0)
    .sort((a, b) => b.differ - a.differ)
    .map(({ question }) => question);
}

function countOf(answer: string | undefined, question: Question, people: readonly Answers[]): number {
  return people.filter((answers) => answers[question.id] === answer).length;
}

/** 0 where all agree, 1 where all differ, null where there is no pair. */
function shareOfPairsApart(counts: readonly number[]): number | null {
  const all = pairs(counts.reduce(add, 0));
  return all === 0 ? null : (all - counts.map(pairs).reduce(add, 0)) / all;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function add(a: number, b: number): number {
  return a + b;
}

export type Spread = {
  readonly question: QuestionId;
  /** How many chose each option, `dk`, or left it `unanswered`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly answered: number;
  readonly differ: number | null;
  readonly opposed: boolean;
};
