import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someAnswers } from '../../diagnostic/arbitrary-answers.ts';
import { decode, QUESTIONS } from '../../diagnostic/index.ts';
import { readAddress, readCode, type View, writeAddress } from './address.ts';

const NOTHING = { answers: undefined, beside: undefined, view: 'all', at: undefined, refused: [], dropped: [] };

describe('the address of the diagnostic', () => {
  it('gives back what it was made to hold', () => {
    const held = fc.record({
      answers: someAnswers,
      beside: fc.option(someAnswers, { nil: undefined }),
      view: fc.constantFrom<View>('one', 'all'),
      at: fc.constantFrom(undefined, ...QUESTIONS.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(held, (one) => {
        const empty = Object.keys(one.answers).length === 0;
        const written = writeAddress(one);
        const expected = { ...NOTHING, ...one, answers: empty ? undefined : one.answers };
        expect(readAddress(written) ?? NOTHING).toEqual(expected);
      }),
    );
  });

  it('is a code and no more for answers alone, and nothing for none', () => {
    const alone = { beside: undefined, view: 'all', at: undefined } as const;
    expect(writeAddress({ answers: decode('14MJ93'), ...alone })).toBe('#d=14MJ93');
    expect(writeAddress({ answers: {}, ...alone })).toBe('');
  });

  it('leaves the name of a heading or a question alone', () => {
    expect(readAddress('')).toBeUndefined();
    expect(readAddress('#structures')).toBeUndefined();
  });

  it('names what it does not understand and keeps the rest', () => {
    expect(readAddress('#d=14MJ93&view=two&q=weather&x&d=17ZDPQ&__proto__=1')).toEqual({
      ...NOTHING,
      answers: decode('14MJ93'),
      dropped: ['view=two', 'q=weather', 'x', 'd=17ZDPQ', '__proto__=1'],
    });
  });

  it('refuses a bad code by its kind and keeps the other', () => {
    expect(readAddress('#d=14MJ93&with=14P944')).toMatchObject({
      answers: decode('14MJ93'),
      beside: undefined,
      refused: [{ part: 'with', text: '14P944', error: { kind: 'check' } }],
    });
    expect(readAddress('#d=%E0%A4%A')).toMatchObject({ refused: [{ part: 'd', error: { kind: 'character' } }] });
  });

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readAddress(`#d=${text}`)));
  });
});

describe('a code as people paste it', () => {
  it.each(['14M-J93', ' 14m j93 ', 'https://library.example/kb/diagnostic/#d=14MJ93&view=one'])('reads %s', (text) => {
    expect(readCode(text)).toEqual({ answers: decode('14MJ93') });
  });
});
