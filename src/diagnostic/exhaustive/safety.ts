import { APPROACHES, assess, pool, QUESTIONS } from '../index.ts';
import { rank } from '../rank.ts';
import { type Counter, count } from './figure.ts';

/** Directing with little influence never goes without its stop, its alternative and its bar. */
export function directingWithLittleInfluence(): Counter {
  const shown = { all: 0, definite: 0 };
  let unsafe = 0;
  return {
    see: ({ answers, result, definite }) => {
      if (answers['influence'] !== 'low' || ![...result.top, result.second].includes('directing')) return;
      shown.all++;
      if (definite) shown.definite++;
      const stopped = result.cautions.some(({ id, level }) => id === 'DIRECTING_LOW_INFLUENCE' && level === 'stop');
      const clear = result.band === 'clear' && result.top.includes('directing');
      if (!stopped || result.considerFirst !== 'consulting' || clear) unsafe++;
    },
    figures: () => [
      count('low influence and directing shown', shown.all, 400),
      count('… without a don’t-know', shown.definite, 189),
      count('… without its stop, its alternative or its bar', unsafe, 0),
    ],
  };
}

/** An answer that counts for an approach never sets it back. */
export function monotony(): Counter {
  let violations = 0;
  const matching = QUESTIONS.flatMap(({ id, options }) =>
    options.flatMap((option) => (option.for ? [{ question: id, option: option.id, approach: option.for }] : [])),
  );
  return {
    see: ({ answers, result }) => {
      for (const { question, option, approach } of matching) {
        if (answers[question] === option) continue;
        const after = rank({ ...answers, [question]: option });
        const [old, now] = [placeIn(result.ranking, approach), placeIn(after, approach)];
        if (now.net < old.net || now.ahead > old.ahead || now.listed > old.listed) violations++;
      }
    },
    figures: () => [count('answers that set their own approach back', violations, 0)],
  };
}

/** Neither the order of keys nor being two instead of one changes a reading. */
export function sameForAll(): Counter {
  const changed = { byOrder: 0, inTwos: 0 };
  return {
    see: ({ answers, result, definite }) => {
      if (!definite) return;
      const reversed = Object.fromEntries(Object.entries(answers).reverse());
      if (JSON.stringify(assess(reversed)) !== JSON.stringify(result)) changed.byOrder++;
      if (!result.top.length) return;
      const { result: kind, pooled } = pool([answers, answers]);
      const own = APPROACHES.filter((approach) => result.top.includes(approach));
      if (kind !== 'agreed' || pooled.join() !== own.join()) changed.inTwos++;
    },
    figures: () => [
      count('readings that depend on the order of keys', changed.byOrder, 0),
      count('pairs of one mind read otherwise than each', changed.inTwos, 0),
    ],
  };
}

function placeIn(ranking: ReturnType<typeof rank>, approach: string) {
  const listed = ranking.findIndex((row) => row.approach === approach);
  const net = Number(ranking[listed]?.net);
  return { listed, net, ahead: ranking.filter((row) => row.net > net).length };
}
