import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CAUTIONS } from './cautions.ts';
import { CODE_ERROR_KINDS } from './code-error.ts';
import { APPROACHES, QUESTIONS } from './index.ts';

describe('the words and the engine agree', () => {
  it('on the questions and options, in the frozen order', () => {
    expect(wordsOf('questions')).toMatchObject({
      dontKnow: { text: expect.any(String) },
      instruction: { text: expect.any(String) },
      questions: QUESTIONS.map(({ id, options }) => ({ id, options: options.map((option) => ({ id: option.id })) })),
    });
  });

  it('on the cautions, their order and their levels', () => {
    expect(wordsOf('cautions')).toMatchObject(CAUTIONS.map(({ id, level }) => ({ id, level })));
  });

  it('on the bands', () => {
    const bands = ['insufficient', 'none', 'joint', 'clear', 'leaning', 'directing-low-influence'];
    expect(wordsOf('bands')).toEqual(mapping(bands, { title: expect.any(String), text: expect.any(String) }));
  });

  it('on what can be wrong with a code', () => {
    expect(wordsOf('errors')).toEqual(mapping(CODE_ERROR_KINDS, expect.any(String)));
  });

  it('on the group screen, which has a prompt for each question and words for each outcome', () => {
    expect(wordsOf('group')).toMatchObject({
      prompts: QUESTIONS.map(({ id }) => ({ id })),
      agreement: mapping(['all', 'mostly', 'divided', 'widely', 'none'], expect.any(String)),
      results: mapping(['agreed', 'majority', 'split', 'no-basis', 'too-few'], expect.any(Object)),
      persons: mapping(['clear', 'leaning', 'joint', 'none', 'insufficient'], expect.any(String)),
    });
  });

  it('on the approaches', () => {
    expect(wordsOf('readiness')).toEqual(mapping(APPROACHES, expect.any(Array)));
    expect(wordsOf('follow')).toEqual(mapping(APPROACHES, expect.any(Array)));
    for (const approach of ['any', ...APPROACHES]) {
      expect(wordsOf('over-time')).toEqual(expect.arrayContaining([expect.objectContaining({ approach })]));
    }
  });
});

function wordsOf(name: string): unknown {
  return parse(readFileSync(new URL(`../../content/diagnostic/${name}.yml`, import.meta.url), 'utf8'));
}

function mapping(keys: readonly string[], value: unknown) {
  return Object.fromEntries(keys.map((key) => [key, value]));
}
