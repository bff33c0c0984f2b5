import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../diagnostic/index.ts';
import { diagnosticQuestionOf } from './diagnostic-question.ts';
import { approach, role } from './test-library.ts';

describe('the question of the diagnostic behind an item', () => {
  it.each(approach('listening').conditions.map(({ id }) => id))('exists for %s', (id) => {
    const question = diagnosticQuestionOf(approach('listening'), id);
    expect(QUESTIONS.map((known) => known.id)).toContain(question);
    expect(id).toBe(`condition-${question}`);
  });

  it.each(['risk-structures', 'structures', 'condition-', 'condition-weather'])('does not exist for %s', (id) => {
    expect(diagnosticQuestionOf(approach('listening'), id)).toBeUndefined();
  });

  it('does not exist where the item is no approach’s', () => {
    expect(diagnosticQuestionOf(role('seeds'), 'condition-structures')).toBeUndefined();
  });
});
