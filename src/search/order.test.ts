import { describe, expect, it } from 'vitest';
import type { Answer } from './first-answers.ts';
import { leadOf } from './lead.ts';
import { PLOTS, record } from './library-of-plots.ts';
import { orderResults } from './order.ts';
import { keyOf, type SearchRecord } from './record.ts';

const [plots, seeds, bulbs, listening] = PLOTS;
const GLOSSARY = record('page', 'glossary', 'Glossary');
const TERM = record('term', 'plot', 'plot');

describe('the list of a search', () => {
  it('keeps the first answers where they are when the full text arrives', () => {
    const answers = [answer(plots, 1), answer(seeds, 0.9), answer(bulbs, 0.2)];
    const lead = leadOf(answers).map(({ record: one }) => one);
    expect(lead).toEqual([plots, seeds]);
    const whole = orderResults(answers, [hit(bulbs, 90), hit(listening, 80), hit(seeds, 70)]);
    expect(whole.slice(0, 2).map(({ record: one }) => one)).toEqual(lead);
  });

  it('holds nothing twice, and what both found stands before what one found', () => {
    const answers = [answer(plots, 1), answer(seeds, 0.4)];
    const whole = orderResults(answers, [hit(listening, 9), hit(seeds, 8), hit(plots, 7)]);
    expect(whole.map(({ record: one }) => one)).toEqual([plots, seeds, listening]);
    expect(whole[0]?.full).toBe('practice:shared-plots');
  });

  it('shows one at once where none holds every word', () => {
    const answers = [plots, seeds, bulbs, listening].map((one) => answer(one, 0.5, 0.6));
    expect(leadOf(answers)).toHaveLength(1);
  });

  it('puts a practice before a source that mentions more', () => {
    const source = record('source', 'meadow', 'The meadow report');
    expect(orderResults([], [hit(source, 10), hit(plots, 6)]).map(({ record: one }) => one)).toEqual([plots, source]);
  });

  it('shows the terms instead of the page that they stand on', () => {
    expect(orderResults([answer(TERM, 1)], [hit(GLOSSARY, 9)]).map(({ record: one }) => one)).toEqual([TERM]);
    expect(orderResults([], [hit(GLOSSARY, 9)]).map(({ record: one }) => one)).toEqual([GLOSSARY]);
  });
});

function answer(one: SearchRecord | undefined, score: number, coverage = 1): Answer {
  return { record: known(one), score, coverage };
}

function hit(one: SearchRecord | undefined, score: number) {
  return { record: known(one), score, full: keyOf(known(one)) };
}

function known(one: SearchRecord | undefined): SearchRecord {
  if (!one) throw new Error('the small library has fewer records');
  return one;
}
