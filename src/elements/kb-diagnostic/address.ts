import { type Answers, CodeError, decode, encode } from '../../diagnostic/index.ts';

/** What the fragment of an address says: answers, a code that cannot be read, or nothing of ours. */
export function readFragment(fragment: string): { answers: Answers } | { error: CodeError } | undefined {
  const code = /^#d=(.*)$/.exec(fragment)?.[1];
  if (code === undefined) return undefined;
  try {
    return { answers: decode(decodeURIComponent(code)) };
  } catch (error) {
    if (error instanceof CodeError) return { error };
    if (error instanceof URIError) return { error: new CodeError('character', '%') };
    throw error;
  }
}

/** The fragment that holds these answers; empty when there are none. */
export function writeFragment(answers: Answers): string {
  return Object.keys(answers).length ? `#d=${encode(answers).replace('-', '')}` : '';
}
