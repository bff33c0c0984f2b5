import { type Answers, DONT_KNOW } from '../answers.ts';
import { type Approach, QUESTIONS } from '../index.ts';

/** Every answer set without a blank: 153,664 with don't-knows among the answers, 34,992 without. */
export function* everyAnswerSet(withUnknowns: boolean): Generator<Answers> {
  yield* setsFrom(0, {}, withUnknowns);
}

/** An approach's own profile: its signals, and on the other rules the answer that favours none. */
export function ownProfile(approach: Approach): Answers {
  return Object.fromEntries(
    QUESTIONS.map(({ id, options }) => {
      const own = options.find((option) => option.for === approach) ?? options.find((option) => option.for === null);
      return [id, own?.id ?? DONT_KNOW];
    }),
  );
}

function* setsFrom(place: number, sofar: Answers, withUnknowns: boolean): Generator<Answers> {
  const question = QUESTIONS[place];
  if (!question) {
    yield sofar;
    return;
  }
  const ids = question.options.map(({ id }) => id);
  for (const id of withUnknowns ? [...ids, DONT_KNOW] : ids) {
    yield* setsFrom(place + 1, { ...sofar, [question.id]: id }, withUnknowns);
  }
}
