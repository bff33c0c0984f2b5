import { decode, encode } from '../../diagnostic/code.ts';
import { CodeError } from '../../diagnostic/code-error.ts';
import type { Answers, QuestionId } from '../../diagnostic/index.ts';
import { QUESTIONS } from '../../diagnostic/model.ts';

/**
 * What the fragment of an address says, `#d=14MJ93&view=one&with=17ZDPQ`; undefined when it is none of ours.
 * A code that cannot be read is named, a part that means nothing is dropped and named: never a guess, never a throw.
 */
export function readAddress(fragment: string): Address | undefined {
  if (!fragment.includes('=')) return undefined;
  const read: Address = { answers: undefined, beside: undefined, view: 'all', at: undefined, refused: [], dropped: [] };
  const seen = new Set<string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = part.split('=');
    const value = rest.join('=');
    if (seen.has(name) || !take(read, name, value)) read.dropped.push(part);
    seen.add(name);
  }
  return read;
}

/** The fragment that holds all this, its parts in the order of their names; empty when there is nothing to hold. */
export function writeAddress({ answers, beside, view, at }: Held): string {
  const parts = [
    ...(Object.keys(answers).length ? [`d=${compact(answers)}`] : []),
    ...(at ? [`q=${at}`] : []),
    ...(view === 'one' ? ['view=one'] : []),
    ...(beside ? [`with=${compact(beside)}`] : []),
  ];
  return parts.length ? `#${parts.join('&')}` : '';
}

/** A code as a person types or pastes it; an address that holds one counts as well. */
export function readCode(text: string): { answers: Answers } | { error: CodeError } {
  const code = /[#&]d=([^&]*)/.exec(text)?.[1] ?? text;
  try {
    return { answers: decode(decodeURIComponent(code)) };
  } catch (error) {
    if (error instanceof CodeError) return { error };
    if (error instanceof URIError) return { error: new CodeError('character', '%') };
    throw error;
  }
}

/** Is this the id of a question? */
export function isQuestion(id: string): id is QuestionId {
  return QUESTIONS.some((question) => question.id === id);
}

/** False when the part means nothing. */
function take(read: Address, name: string, value: string): boolean {
  if (name === 'd' || name === 'with') {
    const code = readCode(value);
    if ('error' in code) read.refused.push({ part: name, error: code.error, text: value });
    else if (name === 'd') read.answers = code.answers;
    else read.beside = code.answers;
    return true;
  }
  if (name === 'view' && (value === 'one' || value === 'all')) {
    read.view = value;
    return true;
  }
  if (name === 'q' && isQuestion(value)) {
    read.at = value;
    return true;
  }
  return false;
}

function compact(answers: Answers): string {
  return encode(answers).replace('-', '');
}

/** One question at a time, or all on one page. */
export type View = 'one' | 'all';

/** `beside` is the second result; `at` the question that stands alone on the page. */
export type Held = {
  readonly answers: Answers;
  readonly beside: Answers | undefined;
  readonly view: View;
  readonly at: QuestionId | undefined;
};

export type Refused = { readonly part: 'd' | 'with'; readonly error: CodeError; readonly text: string };

export type Address = {
  answers: Answers | undefined;
  beside: Answers | undefined;
  view: View;
  at: QuestionId | undefined;
  refused: Refused[];
  dropped: string[];
};
