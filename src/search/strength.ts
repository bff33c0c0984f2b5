import type { Slot } from './synonyms.ts';
import { lineOf, type WordIndex, weightAt } from './word-index.ts';
import { beginningOf, stemOf } from './words.ts';

/**
 * How well each line of an index fills a slot: 0 to 1. The beginning of a word counts when it may still be being typed:
 * a short word with others of the same meaning is a word by itself.
 */
export function strengthsOf(slot: Slot, isLast: boolean, index: WordIndex): Strengths {
  const mayBegin = slot.own.join('').length > 4 || (isLast && slot.others.length === 0);
  const own = ofPhrase(slot.own, mayBegin, index);
  return strongest([own, ...slot.others.map((other) => ofPhrase(other, false, index))], SAME_MEANING);
}

/** Each line as it is strongest in one of these, of which those after the first count for so much. */
export function strongest([best = new Float64Array(), ...others]: readonly Strengths[], share = 1): Strengths {
  for (const other of others) {
    for (let line = 0; line < best.length; line += 1) raise(best, line, at(other, line) * share);
  }
  return best;
}

/** How many lines fill the slot at all. */
export function countOf(strengths: Strengths): number {
  let count = 0;
  for (const strength of strengths) if (strength > 0) count += 1;
  return count;
}

/** A phrase is as strong as its weakest word. */
function ofPhrase(phrase: readonly string[], mayBegin: boolean, index: WordIndex): Strengths {
  const [first = new Float64Array(index.size), ...rest] = phrase.map((word) => ofWord(word, mayBegin, index));
  for (const other of rest) {
    for (let line = 0; line < first.length; line += 1) first[line] = Math.min(at(first, line), at(other, line));
  }
  return first;
}

/** As it was asked, with another ending, or begun. */
function ofWord(word: string, mayBegin: boolean, index: WordIndex): Strengths {
  const stem = stemOf(word);
  const best = new Float64Array(index.size);
  const begun = new Float64Array(index.size);
  for (const [known, places] of index.beginningWith(beginningOf(word))) {
    const nearness = known === word ? 1 : stemOf(known) === stem ? OTHER_ENDING : 0;
    const begins = mayBegin && word.length > 1 && known.startsWith(word);
    for (const place of nearness || begins ? places : []) {
      raise(best, lineOf(place), weightAt(place) * nearness);
      if (begins) raise(begun, lineOf(place), weightAt(place) * BEGUN);
    }
  }
  for (let line = 0; line < best.length; line += 1) if (at(best, line) <= STRONG) raise(best, line, at(begun, line));
  return best;
}

function raise(strengths: Strengths, line: number, strength: number): void {
  if (strength > at(strengths, line)) strengths[line] = strength;
}

function at(strengths: Strengths, line: number): number {
  return strengths[line] ?? 0;
}

const SAME_MEANING = 0.8;
const OTHER_ENDING = 0.95;
const BEGUN = 0.75;
/** What a word that was only begun adds nothing to. */
const STRONG = 0.7;

/** By the number of the line; 0 where it does not fill the slot. */
export type Strengths = Float64Array;
