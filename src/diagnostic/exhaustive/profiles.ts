import { type Answers, APPROACHES, type Approach, assess, QUESTIONS, type Question } from '../index.ts';
import { ownProfile } from './every-answer-set.ts';
import { type Counter, count, type Figure, percent } from './figure.ts';

/** How much of the space of answers one other answer moves. */
export function mobility(): Counter {
  let share = 0;
  let sets = 0;
  return {
    see: ({ result: { changes }, definite }) => {
      if (!definite) return;
      sets++;
      share += changes.altering / changes.possible;
    },
    figures: () => [{ ...percent('single changes that alter the first place', share, sets, 64), digits: 0 }],
  };
}

/** What each approach makes of its own profile, whole and with answers unknown. */
export function profileFigures(): readonly Figure[] {
  const whole = APPROACHES.map((approach) => ({ approach, ...assess(ownProfile(approach)) }));
  const partly = APPROACHES.flatMap((approach) =>
    gaps().map((gap) => {
      const unknown = gap.map((id) => [id, 'dk']);
      return { approach, gap: gap.length, ...assess({ ...ownProfile(approach), ...Object.fromEntries(unknown) }) };
    }),
  );
  const few = partly.filter(({ gap }) => gap <= MOST_UNKNOWN);
  const isRight = ({ approach, top }: { approach: string; top: readonly string[] }) => top.join() === approach;
  return [
    count(
      'own profiles that come first alone, clear',
      whole.filter((one) => isRight(one) && one.band === 'clear').length,
      6,
    ),
    count('least lead of an own profile, whatever the other rules', Math.min(...APPROACHES.flatMap(leadsOf)), 4),
    count(
      'single changes that alter an own profile',
      whole.reduce((sum, one) => sum + one.changes.altering, 0),
      0,
    ),
    count('own profiles with one to three unknown', few.length, 378),
    count('… right and alone', few.filter(isRight).length, 378),
    count(
      'own profiles with more unknown that name an approach',
      partly.filter((one) => one.gap > MOST_UNKNOWN && one.top.length).length,
      0,
    ),
  ];
}

/** How far ahead an approach's profile puts it, for every answer to the rules that are not its own. */
function leadsOf(approach: Approach): number[] {
  const isFree = ({ kind, options }: Question) => kind === 'rule' && !options.some((option) => option.for === approach);
  const profiles = QUESTIONS.filter(isFree).reduce<Answers[]>(
    (sets, { id, options }) => sets.flatMap((set) => options.map((option) => ({ ...set, [id]: option.id }))),
    [ownProfile(approach)],
  );
  return profiles.map((answers) => {
    const { ranking } = assess(answers);
    const own = Number(ranking.find((row) => row.approach === approach)?.net);
    return own - Math.max(...ranking.filter((row) => row.approach !== approach).map(({ net }) => net));
  });
}

/** Every choice of questions but none at all. */
function gaps(): string[][] {
  return Array.from({ length: 2 ** QUESTIONS.length - 1 }, (_, i) =>
    QUESTIONS.filter((_question, place) => ((i + 1) >> place) % 2).map(({ id }) => id),
  );
}

const MOST_UNKNOWN = 3;
