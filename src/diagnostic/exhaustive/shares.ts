import { APPROACHES, type Approach, type Assessment, QUESTIONS } from '../index.ts';
import { type Counter, percent, type Seen } from './figure.ts';

/** How often each approach comes first, how often several do, and what then settles the listing. */
export function shares(): Counter {
  const sole = tallyOf(APPROACHES);
  const split = tallyOf(APPROACHES);
  const settled = tallyOf(['rule', 'purpose', 'numbering']);
  const sets = { all: 0, definite: 0 };
  const ties = { all: 0, definite: 0 };
  return {
    see: ({ answers, result, definite }) => {
      const leaders = leadersOf(result);
      sets.all++;
      if (leaders.length > 1) ties.all++;
      if (!definite) return;
      sets.definite++;
      for (const leader of leaders) add(split, leader, 1 / leaders.length);
      const [first] = leaders;
      if (leaders.length === 1 && first) add(sole, first, 1);
      if (leaders.length === 1) return;
      ties.definite++;
      add(settled, settledBy(leaders, answers), 1);
    },
    figures: () => [
      ...APPROACHES.map((id) => percent(`sole first: ${id}`, Number(sole.get(id)), sets.definite, SOLE[id])),
      ...APPROACHES.map((id) => percent(`first, ties split: ${id}`, Number(split.get(id)), sets.definite, SPLIT[id])),
      percent('ties for first', ties.definite, sets.definite, 40.8),
      percent('ties for first, don’t-knows allowed', ties.all, sets.all, 39.4),
      percent('order settled by rule', Number(settled.get('rule')), sets.definite, 19.7),
      percent('order settled by purpose', Number(settled.get('purpose')), sets.definite, 12.4),
      percent('order settled by numbering', Number(settled.get('numbering')), sets.definite, 8.8),
    ],
  };
}

/** Every approach that shares the highest net, whatever the band. */
export function leadersOf({ ranking }: Assessment): Approach[] {
  return ranking.filter(({ net }) => net === ranking[0]?.net).map(({ approach }) => approach);
}

/** What lifts one of the leaders to the head of the list. */
function settledBy(leaders: readonly Approach[], answers: Seen['answers']): 'rule' | 'purpose' | 'numbering' {
  const byRule = mostSignals(leaders, 'rule', answers);
  if (byRule.length === 1) return 'rule';
  return mostSignals(byRule, 'purpose', answers).length === 1 ? 'purpose' : 'numbering';
}

function mostSignals(leaders: readonly Approach[], kind: string, answers: Seen['answers']): readonly Approach[] {
  const metBy = (approach: Approach) =>
    QUESTIONS.filter(
      (question) =>
        question.kind === kind &&
        question.options.some(({ id, for: counted }) => id === answers[question.id] && counted === approach),
    ).length;
  const most = Math.max(...leaders.map(metBy));
  return leaders.filter((approach) => metBy(approach) === most);
}

function tallyOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name) => [name, 0]));
}

function add(tally: Map<string, number>, name: string, value: number): void {
  tally.set(name, Number(tally.get(name)) + value);
}

/** Directing is lower by design: one answer counts against it. */
const SOLE: Record<Approach, number> = {
  consulting: 10.5,
  enquiring: 10.0,
  replicating: 10.0,
  directing: 8.7,
  responding: 10.0,
  landscaping: 10.0,
};
const SPLIT: Record<Approach, number> = {
  consulting: 17.4,
  enquiring: 17.0,
  replicating: 17.0,
  directing: 14.6,
  responding: 17.0,
  landscaping: 17.0,
};
