import type { Answers } from './answers.ts';
import { decode, encode } from './code.ts';
import { CodeError } from './code-error.ts';

/**
 * Every code in a text, in its order, as people type and paste them: with or without hyphen or space inside, whatever
 * stands between them, whole addresses too. What is no code is named with its fault and stops none of the others.
 */
export function readCodes(text: string): readonly Reading[] {
  return text
    .split(ADDRESS)
    .flatMap((part, i) => (i % 2 ? readAddress(part) : part.split(SEPARATORS).flatMap(readChunk)));
}

/** An address of the diagnostic holds one code, one of a group several. */
function readAddress(address: string): readonly Reading[] {
  const codes = /#[dg]=([^&]*)/i.exec(address)?.[1]?.split('.').filter(Boolean) ?? [];
  return codes.length ? codes.map(readCode) : [{ text: address, error: new CodeError('empty') }];
}

/** What stands between two separators: a code, or several with spaces between them or within them. */
function readChunk(chunk: string): readonly Reading[] {
  const words = chunk.split(/\s+/).filter(Boolean);
  const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const readings: Reading[] = [];
  let rest = spoken.length ? spoken : words;
  while (rest.length) {
    const taken = wordsOfOne(rest);
    readings.push(...(taken > 1 ? [readCode(rest.slice(0, taken).join(' '))] : readWord(rest[0] ?? '')));
    rest = rest.slice(taken);
  }
  return readings;
}

/** How many words make up the code that begins here: those that together have its six characters, else one. */
function wordsOfOne(words: readonly string[]): number {
  let length = 0;
  for (const [i, word] of words.entries()) {
    length += word.replaceAll(DASH, '').length;
    if (length >= LENGTH) return length === LENGTH ? i + 1 : 1;
  }
  return 1;
}

/** A word is a code, or several with dashes between them. */
function readWord(word: string): readonly Reading[] {
  const reading = readCode(word);
  if (!('error' in reading)) return [reading];
  const characters = word.replaceAll(DASH, '');
  if (characters === word || characters.length % LENGTH > 0) return [reading];
  const several = (characters.match(/.{6}/gu) ?? []).map(readCode);
  return several.length > 1 && several.every((one) => 'answers' in one) ? several : [reading];
}

function readCode(text: string): Reading {
  try {
    const answers = decode(text);
    return { code: encode(answers), answers };
  } catch (error) {
    if (error instanceof CodeError) return { text, error };
    throw error;
  }
}

const LENGTH = 6;
const DASH = /[\u2010-\u2015-]/gu;
const SEPARATORS = /[\r\n\t,;|/\\.:&+•·‣"“”‘’'()[\]{}<>\uFF0C\uFF1B\u3001]+/u;
/** One group, so that splitting by it keeps the addresses at the odd places. */
const ADDRESS = /([a-z][a-z0-9+.-]*:\/\/[^\s,;|<>"“”]+|[^\s,;|<>"“”]*#[dg]=[^\s,;|<>"“”]*)/iu;

export type Reading = CodeRead | CodeRefused;
export type CodeRead = { readonly code: string; readonly answers: Answers };
/** `text`: what was typed, as it was typed. */
export type CodeRefused = { readonly text: string; readonly error: CodeError };
