import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someAnswers } from './arbitrary-answers.ts';
import { encode } from './index.ts';
import { readCodes } from './read-codes.ts';

const A = '14M-J93';
const B = '179-EP3';
const C = '18D-6HG';

describe('codes in a text', () => {
  it.each([
    ['one', '14M-J93', [A]],
    ['one in small letters without a hyphen', '14mj93', [A]],
    ['one spoken in halves', '14m j93', [A]],
    ['one spoken letter by letter', '1 4 M J 9 3', [A]],
    ['one to a line', '14M-J93\n179-EP3\r\n18D-6HG\n', [A, B, C]],
    ['a list with commas', '14M-J93, 179-EP3 , 18D-6HG', [A, B, C]],
    ['a list with spaces', '14MJ93 179EP3  18D6HG', [A, B, C]],
    ['a list of halves', '14M J93 179 EP3 18D 6HG', [A, B, C]],
    ['a list with dashes', '14MJ93-179EP3–18D6HG', [A, B, C]],
    ['a list with a dash between halves too', '14M-J93 - 179-EP3 – 18D-6HG', [A, B, C]],
    ['a list with points', '- 14M-J93\n• 179-EP3\n* 18D-6HG', [A, B, C]],
    ['other separators', '14MJ93;179EP3|18D6HG/14MJ93\t"179EP3"(18D6HG)', [A, B, C, A, B, C]],
    ['the same code twice', '14M-J93 14M-J93', [A, A]],
    ['an address', 'https://library.example/kb/diagnostic/#d=14MJ93', [A]],
    ['an address with more state', 'See https://x.example/diagnostic/?view=all#d=14MJ93&with=179EP3'.slice(4), [A]],
    ['an address of a group', 'https://x.example/diagnostic/group/#g=14MJ93.179EP3', [A, B]],
    ['addresses among codes', '18D-6HG,https://x.example/diagnostic/#d=14MJ93;179-EP3', [C, A, B]],
    ['the end of an address', '#d=14MJ93', [A]],
    ['nothing', ' \n , ', []],
  ])('%s', (_, text, codes) => {
    expect(readCodes(text)).toEqual(codes.map((code) => expect.objectContaining({ code })));
  });

  it.each([
    ['14P-944', 'check'],
    ['14P94', 'length'],
    ['14P9433', 'length'],
    ['14P9U3', 'character'],
    ['24P943', 'version'],
    ['1ZZZZR', 'range'],
    ['---', 'empty'],
    ['https://library.example/diagnostic/', 'empty'],
    ['14P9*3', 'character'],
    ['<b>', 'version'],
  ])('%s is named with its fault, between two that are read', (text, kind) => {
    const readings = readCodes(`14M-J93\n${text}\n179-EP3`);
    expect(readings.at(0)).toMatchObject({ code: A });
    expect(readings.at(-1)).toMatchObject({ code: B });
    const refused = readings.slice(1, -1);
    expect(refused.at(-1)).toMatchObject({ error: { kind } });
    for (const one of refused) expect('error' in one && text.includes(one.text)).toBe(true);
  });

  it('are all found, whatever stands between them and however they are written', () => {
    const written = fc.tuple(someAnswers, fc.constantFrom('', '-', ' ', '–'), fc.boolean(), between);
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), (list) => {
        const text = list.map(([answers, gap, small, end]) => {
          const code = encode(answers).replace('-', gap);
          return (small ? code.toLowerCase() : code) + end;
        });
        expect(readCodes(text.join('')).map((one) => 'answers' in one && one.answers)).toEqual(
          list.map(([answers]) => answers),
        );
      }),
    );
  });

  it('are looked for in any text without a throw, and what is refused was in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spaced = (value: string) => value.replaceAll(/\s+/g, ' ');
        for (const one of readCodes(text)) if ('error' in one) expect(spaced(text)).toContain(one.text);
      }),
    );
  });
});

const between = fc.constantFrom('\n', ', ', '; ', '\t', ' | ', '\r\n', ' / ', '.', ' ');
