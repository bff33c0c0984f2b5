import { type RecordText, WEIGHTS } from './record-text.ts';
import type { Slot } from './synonyms.ts';
import { beginningOf, stemOf } from './words.ts';

/**
 * How well records fill a slot: 0 to 1. The beginning of a word counts when it may still be being typed.
 * Of a record only the words are looked at that begin as one of the slot does, and the browser’s own search finds those.
 */
export function strengthIn(slot: Slot, isLast: boolean): (record: RecordText) => number {
  const own = every(slot.own, isLast || slot.own.join('').length > 4);
  const others = slot.others.map((other) => every(other, false));
  const beginnings = [...new Set([...slot.own, ...slot.others.flat()].map(beginningOf))];
  const begun = new RegExp(`(?<![a-z0-9])(?:${beginnings.join('|')})[a-z0-9]*`, 'g');
  return ({ text, ends }) => {
    const found: Found[] = [];
    begun.lastIndex = 0;
    for (let match = begun.exec(text); match; match = begun.exec(text)) {
      const { index } = match;
      const field = ends.findIndex((end) => index < end);
      found.push({ word: match[0], weight: WEIGHTS[field] ?? WEIGHTS[3] });
    }
    if (found.length === 0) return 0;
    return others.reduce((best, strength) => Math.max(best, strength(found) * SAME_MEANING), own(found));
  };
}

function every(phrase: readonly string[], mayBegin: boolean): (found: readonly Found[]) => number {
  const all = phrase.map((word) => strengthOfWord(word, mayBegin));
  return (found) => all.reduce((least, strength) => Math.min(least, strength(found)), 1);
}

/** As it was asked, with another ending, or begun. */
function strengthOfWord(word: string, mayBegin: boolean): (found: readonly Found[]) => number {
  const stem = stemOf(word);
  return (found) => {
    let best = 0;
    let begun = 0;
    for (const { word: known, weight } of found) {
      if (known === word) best = Math.max(best, weight);
      else if (stemOf(known) === stem) best = Math.max(best, weight * 0.95);
      if (known.startsWith(word)) begun = Math.max(begun, weight);
    }
    return best > 0.7 || !mayBegin || word.length < 2 ? best : Math.max(best, begun * 0.75);
  };
}

const SAME_MEANING = 0.8;

type Found = { word: string; weight: number };
