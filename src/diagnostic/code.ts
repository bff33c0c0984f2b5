import { type Answers, checkAnswers, DONT_KNOW } from './answers.ts';
import { checkDigit } from './check-digit.ts';
import { CodeError } from './code-error.ts';
import { characterOf, digitOf } from './crockford.ts';
import { QUESTIONS, type Question } from './model.ts';

/**
 * Answers as six characters, `14M-J93`: version, four of answers, one check character.
 * @throws {TypeError} for a question or option that the model does not have.
 */
export function encode(answers: Answers): string {
  checkAnswers(answers);
  const packed = QUESTIONS.reduce((value, question) => value * baseOf(question) + stateOf(question, answers), 0);
  const digits = [VERSION, ...toDigits(packed)];
  const code = [...digits, checkDigit(digits)].map(characterOf).join('');
  return `${code.slice(0, HALF)}-${code.slice(HALF)}`;
}

/**
 * The answers in a code, read in any case, with white space, hyphens and dashes ignored, O as 0, I and L as 1.
 * Never a guess and never a part.
 * @throws {CodeError} with the first kind that applies of `CODE_ERROR_KINDS`.
 */
export function decode(text: string): Answers {
  const digits = readDigits(text);
  if (digits.length !== LENGTH) throw new CodeError('length');
  if (digits.at(-1) !== checkDigit(digits.slice(0, -1))) throw new CodeError('check');
  return unpack(digits.slice(1, -1).reduce((value, digit) => value * DIGIT_BASE + digit, 0));
}

const VERSION = 1;
const LENGTH = 6;
const HALF = 3;
const DIGIT_BASE = 32;
const IGNORED = /[\s\u2010-\u2015-]/u;

function readDigits(text: string): readonly number[] {
  const characters = [...text].filter((character) => !IGNORED.test(character));
  const [first] = characters;
  if (first === undefined) throw new CodeError('empty');
  const digits = characters.map((character) => {
    const digit = digitOf(character);
    if (digit === undefined) throw new CodeError('character', character);
    return digit;
  });
  if (digits[0] !== VERSION) throw new CodeError('version', first);
  return digits;
}

/** Four digits of five bits, most significant first. */
function toDigits(packed: number): readonly number[] {
  return [15, 10, 5, 0].map((shift) => (packed >> shift) % DIGIT_BASE);
}

/** Mixed radix, the last question least significant. */
function unpack(packed: number): Answers {
  let rest = packed;
  const entries = QUESTIONS.toReversed().flatMap((question): [string, string][] => {
    const state = rest % baseOf(question);
    rest = Math.floor(rest / baseOf(question));
    const answer = answerOf(question, state);
    return answer === undefined ? [] : [[question.id, answer]];
  });
  if (rest > 0) throw new CodeError('range');
  return Object.fromEntries(entries.reverse());
}

/** The states of a question: 0 blank, then each option, then the don't-know. */
function baseOf(question: Question): number {
  return question.options.length + 2;
}

function stateOf(question: Question, answers: Answers): number {
  const states = [undefined, ...question.options.map(({ id }) => id), DONT_KNOW];
  return states.indexOf(answers[question.id]);
}

function answerOf(question: Question, state: number): string | undefined {
  return state > question.options.length ? DONT_KNOW : question.options[state - 1]?.id;
}
