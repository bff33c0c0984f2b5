import type { Slot } from './synonyms.ts';
import { lineOf, type WordIndex, weightAt } from './word-index.ts';
import { beginningOf, stemOf } from './words.ts';

/**
 * How well each line of an index fills a slot: 0 to 1. The beginning of a word counts when it may still be being typed:
 * a short word with others of the same meaning is a word by itself.
 */
export function strengthsOf(slot: Slot, isLast: boolean, index: WordIndex): Strengths {
  const mayBegin = slot.own.join('').length > 4 || (isLast && slot.others.length === 0);
  const strengths = new Strengths(index.size);
  addPhrase(strengths, slot.own, { mayBegin, share: 1 }, index);
  for (const other of slot.others) addPhrase(strengths, other, { mayBegin: false, share: SAME_MEANING }, index);
  return strengths;
}

/** Each line as it is strongest in one of these. */
export function strongest(all: readonly Strengths[], index: WordIndex): Strengths {
  const best = new Strengths(index.size);
  for (const one of all) for (const line of one.lines) best.raise(line, one.at(line));
  return best;
}

/** A phrase is as strong as its weakest word. */
function addPhrase(strengths: Strengths, phrase: readonly string[], how: How, index: WordIndex): void {
  const [only, ...more] = phrase;
  if (only !== undefined && more.length === 0) {
    addWord(strengths, only, how, index);
    return;
  }
  const words = phrase.map((word) => {
    const own = new Strengths(index.size);
    addWord(own, word, how, index);
    return own;
  });
  for (const line of words[0]?.lines ?? []) strengths.raise(line, Math.min(...words.map((word) => word.at(line))));
}

/** As it was asked, with another ending, or begun. */
function addWord(strengths: Strengths, word: string, { mayBegin, share }: How, index: WordIndex): void {
  const stem = stemOf(word);
  for (const [known, places] of index.beginningWith(beginningOf(word))) {
    const begins = mayBegin && word.length > 1 && known.startsWith(word);
    const nearness = known === word ? 1 : stemOf(known) === stem ? OTHER_ENDING : begins ? BEGUN : 0;
    if (nearness === 0) continue;
    for (const place of places) strengths.raise(lineOf(place), weightAt(place) * nearness * share);
  }
}

/** By the number of the line; 0 where it does not fill the slot. */
export class Strengths {
  /** The lines that fill it at all, each once. */
  readonly lines: number[] = [];
  readonly #all: Float64Array;

  constructor(size: number) {
    this.#all = new Float64Array(size);
  }

  at(line: number): number {
    return this.#all[line] ?? 0;
  }

  /** A line counts as it is strongest. */
  raise(line: number, strength: number): void {
    const known = this.at(line);
    if (strength <= known) return;
    if (known === 0) this.lines.push(line);
    this.#all[line] = strength;
  }
}

const SAME_MEANING = 0.8;
const OTHER_ENDING = 0.95;
const BEGUN = 0.75;

/** `mayBegin`: whether its last letters may be missing; `share`: how much of its strength counts. */
type How = { mayBegin: boolean; share: number };
