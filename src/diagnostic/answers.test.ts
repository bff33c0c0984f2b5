import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someAnswers, someQuestion } from './arbitrary-answers.ts';
import { type Answers, assess, encode, pool, QUESTIONS } from './index.ts';

describe('answers', () => {
  it('are refused with a TypeError for a question or an option that does not exist', () => {
    const unknownQuestion = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'Influence'));
    const unknownOption = fc.oneof(fc.string(), fc.constantFrom('DK', 'constructor', 'blank', '', 'Low'));
    fc.assert(
      fc.property(someAnswers, unknownQuestion, someQuestion, unknownOption, (answers, id, question, option) => {
        if (!QUESTIONS.some((known) => known.id === id)) refused(withOwn(answers, id, 'dk'));
        if (option !== 'dk' && !question.options.some((known) => known.id === option)) {
          refused(withOwn(answers, question.id, option));
        }
      }),
    );
  });

  it('are refused for an option of another question', () => {
    refused({ influence: 'build' });
    expect(() => assess({ change: 'neither', creation: 'neither' })).not.toThrow();
  });

  it('name what was wrong as data, in no words', () => {
    expect(() => assess({ weather: 'fine' })).toThrow(
      expect.objectContaining({ message: 'unknown-question', cause: { question: 'weather' } }),
    );
    expect(() => assess({ change: 'fine' })).toThrow(
      expect.objectContaining({ message: 'unknown-option', cause: { question: 'change', option: 'fine' } }),
    );
  });
});

function refused(answers: Answers): void {
  expect(() => assess(answers)).toThrow(TypeError);
  expect(() => encode(answers)).toThrow(TypeError);
  expect(() => pool([{}, answers])).toThrow(TypeError);
}

/** Sets the key itself, even one that an object inherits. */
function withOwn(answers: Answers, key: string, value: string): Answers {
  return Object.fromEntries([...Object.entries(answers), [key, value]]);
}
