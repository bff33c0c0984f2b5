import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someAnswers } from './arbitrary-answers.ts';
import golden from './golden-v1.json' with { type: 'json' };
import { assess, CodeError, decode, encode } from './index.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const KINDS = ['empty', 'character', 'version', 'length', 'check', 'range'];

describe('codes', () => {
  it('give the answers back, blanks included, however they are typed, and no two answers share one', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, fc.infiniteStream(fc.nat(7)), (answers, others, chance) => {
        const code = encode(answers);
        expect(code).toMatch(/^1[0-9A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{3}$/);
        expect(decode(code)).toEqual(answers);
        expect(decode([...code].map((character) => typed(character, Number(chance.next().value))).join(''))).toEqual(
          answers,
        );
        expect(encode(others) === code).toBe(JSON.stringify(decode(encode(others))) === JSON.stringify(decode(code)));
      }),
    );
  });

  it('catch any one wrong character and any swap of two, and throw nothing but a CodeError for any text', () => {
    const places = fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(someAnswers, places, fc.constantFrom(...ALPHABET), (answers, [a = 0, b = 0], other) => {
        const right = [...encode(answers).replace('-', '')];
        const replaced = right.with(a, other);
        const swapped = right.with(a, right[b] ?? '').with(b, right[a] ?? '');
        if (other !== right[a]) expect(KINDS).toContain(kindOf(replaced.join('')));
        if (right[a] !== right[b]) expect(KINDS).toContain(kindOf(swapped.join('')));
      }),
      { numRuns: 1000 },
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...ALPHABET, '-', ' ', 'o', 'u'), { maxLength: 9 }).map((all) => `1${all.join('')}`),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect([...KINDS, 'accepted']).toContain(kindOf(any));
      }),
      { numRuns: 1000 },
    );
  });

  it('of version 1 still mean what they meant, and give the results they gave', () => {
    expect(golden.length).toBeGreaterThanOrEqual(200);
    for (const { code, answers, result } of golden) {
      expect(decode(code)).toEqual(answers);
      expect(encode(decode(code))).toBe(code);
      expect(assess(decode(code))).toEqual(result);
    }
  });

  it.each([
    ['', 'empty', null],
    [' -\u2011\u2013\t\n\u00a0', 'empty', null],
    ['14M-U93', 'character', 'U'],
    ['2u', 'character', 'u'],
    ['14M_J93', 'character', '_'],
    ['14M-J9é', 'character', 'é'],
    ['14M-J9😀', 'character', '😀'],
    ['14M\u2212J93', 'character', '\u2212'],
    ['24M-J93', 'version', '2'],
    ['Z', 'version', 'Z'],
    ['o4MJ93', 'version', 'o'],
    ['14M-J9', 'length', null],
    ['14M-J933', 'length', null],
    ['14P944', 'check', null],
    ['41M-J93', 'version', '4'],
    ['1FM-00A', 'range', null],
    ['1ZZ-ZZR', 'range', null],
  ])('%j is refused: %s', (text, kind, character) => {
    const error = errorOf(text);
    expect(error).toBeInstanceOf(CodeError);
    expect(error).toMatchObject({ kind, character, message: kind });
  });

  it.each(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', ' ', '\t', '\n', '\u00a0'])(
    'may have %j anywhere',
    (gap) => {
      expect(decode(`${gap}14M${gap}J9${gap}3${gap}`)).toEqual(decode('14MJ93'));
    },
  );

  it('fold ASCII letters only: a dotless i or a long s is no letter of a code', () => {
    expect(kindOf('ı4MJ93')).toBe('character');
    expect(kindOf('14ſJ93')).toBe('character');
    expect(decode('l4m j93')).toEqual(decode('i4M—J-93'));
  });
});

function typed(character: string, chance: number): string {
  const lookalikes: Readonly<Record<string, readonly string[]>> = { 0: ['O', 'o', '0'], 1: ['I', 'l', 'L', 'i'] };
  const choices = lookalikes[character] ?? [character, character.toLowerCase()];
  const written = choices[chance % choices.length] ?? character;
  return chance > 3 ? `${written}${[' ', '-', '\u2013', '\u00a0'][chance - 4] ?? ''}` : written;
}

function errorOf(text: string): unknown {
  try {
    return decode(text);
  } catch (error) {
    return error;
  }
}

function kindOf(text: string): string {
  const error = errorOf(text);
  if (error instanceof CodeError) return error.kind;
  if (error instanceof Error) throw error;
  return 'accepted';
}
