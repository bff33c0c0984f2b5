import type { Slot } from './synonyms.ts';
import { lineOf, type WordIndex, weightAt } from './word-index.ts';
import { beginningOf, stemOf } from './words.ts';

/** How well each line of an index fills a slot: 0 to 1. The beginning of a word counts when it may still be being typed:
 * a short word with others of the same meaning is a word by itself. */
export function strengthsOf(slot: Slot, isLast: boolean, index: WordIndex): Strengths {
  const mayBegin = slot.own.join('').length > 4 || (isLast && slot.others.length === 0);
  const own = ofPhrase(slot.own, mayBegin, index);
  return strongest([own, ...slot.others.map((other) => ofPhrase(other, false, index))], SAME_MEANING);
}

/** Each line as it is strongest in one of these, of which those after the first count for so much. */
export function strongest([best = new Map(), ...others]: readonly Strengths[], share = 1): Strengths {
  for (const other of others) for (const [line, strength] of other) raise(best, line, strength * share);
  return best;
}

/** A phrase is as strong as its weakest word. */
function ofPhrase(phrase: readonly string[], mayBegin: boolean, index: WordIndex): Strengths {
  const [first = new Map(), ...rest] = phrase.map((word) => ofWord(word, mayBegin, index));
  for (const other of rest) {
    for (const [line, strength] of first) {
      const least = Math.min(strength, other.get(line) ?? 0);
      if (least > 0) first.set(line, least);
      else first.delete(line);
    }
  }
  return first;
}

/** As it was asked, with another ending, or begun. */
function ofWord(word: string, mayBegin: boolean, index: WordIndex): Strengths {
  const stem = stemOf(word);
  const best: Strengths = new Map();
  const begun: Strengths = new Map();
  for (const [known, places] of index.beginningWith(beginningOf(word))) {
    const nearness = known === word ? 1 : stemOf(known) === stem ? OTHER_ENDING : 0;
    const begins = mayBegin && word.length > 1 && known.startsWith(word);
    for (const place of nearness || begins ? places : []) {
      if (nearness) raise(best, lineOf(place), weightAt(place) * nearness);
      if (begins) raise(begun, lineOf(place), weightAt(place) * BEGUN);
    }
  }
  for (const [line, strength] of begun) if ((best.get(line) ?? 0) <= STRONG) raise(best, line, strength);
  return best;
}

function raise(strengths: Strengths, line: number, strength: number): void {
  if (strength > (strengths.get(line) ?? 0)) strengths.set(line, strength);
}

const SAME_MEANING = 0.8;
const OTHER_ENDING = 0.95;
const BEGUN = 0.75;
/** What a word that was only begun adds nothing to. */
const STRONG = 0.7;

/** By the number of the line; a line that does not fill the slot is left out. */
export type Strengths = Map<number, number>;
