import { askedWords, beginningOf, folded, stemOf } from './words.ts';

/**
 * What a query asks for, word by word: each slot can be filled by any of its alternatives, the reader's own words first.
 * `groups` are lines of words that mean the same, used both ways.
 */
export function slotsOf(words: readonly string[], synonyms: Synonyms): Slot[] {
  const slots: Slot[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longestAt(words, i, startingWith(words[i] ?? '', synonyms));
    const own = words.slice(i, i + (found?.length ?? 1));
    slots.push({ own, others: found?.others ?? [] });
    i += own.length;
  }
  return slots;
}

export function makeSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  return groups.map((group) => folded(group.join('|')));
}

/** Phrases that may start with a word as it was asked. Few groups hold one: only those are read. */
function startingWith(word: string, synonyms: Synonyms): Known[] {
  const start = new RegExp(`(?:^|\\|)[^a-z0-9|]*${beginningOf(word)}`);
  return synonyms.flatMap((group) => {
    if (!start.test(group)) return [];
    const phrases = group
      .split('|')
      .map(askedWords)
      .filter(({ length }) => length > 0);
    return phrases.map((phrase) => ({ phrase, phrases }));
  });
}

function longestAt(words: readonly string[], from: number, known: readonly Known[]) {
  const here = known
    .filter(({ phrase }) => samePhrase(words.slice(from, from + phrase.length), phrase))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const length = here[0]?.phrase.length;
  if (!length) return undefined;
  const others = here
    .filter(({ phrase }) => phrase.length === length)
    .flatMap(({ phrase, phrases }) => phrases.filter((other) => !samePhrase(other, phrase)));
  return { length, others };
}

function samePhrase(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => stemOf(word) === stemOf(b[i] ?? ''));
}

/** A phrase, and all of its group. */
type Known = { phrase: string[]; phrases: string[][] };
/** Groups of words that mean the same, as search compares them, with a line between each. */
export type Synonyms = readonly string[];
export type Slot = { own: string[]; others: readonly string[][] };
