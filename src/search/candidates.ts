import type { FacetTable } from './record.ts';
import { type Synonyms, slotsOf } from './synonyms.ts';
import { askedWords, beginningOf, folded } from './words.ts';

/**
 * Which lines of the index could answer a query, by number: those with a word that begins as one that is asked for, or as one of
 * the same meaning, and those that stand under a facet with such a name. Reading only these is what makes the first answers quick.
 */
export function candidates(query: string, text: IndexText, { synonyms, values }: Known): number[] {
  const begun = new RegExp(`(?<![a-z0-9])(?:${beginningsOf(query, synonyms).join('|')})`);
  const under = values.flatMap(({ name, value, facet }, place) =>
    begun.test(folded(name)) ? [facet === 'kind' ? `^${value}\\t` : `[ \\t]${place}[ \\t]`] : [],
  );
  const placed = under.length ? new RegExp(under.join('|')) : undefined;
  return text.lines.flatMap((line, i) => (begun.test(text.folded[i] ?? '') || placed?.test(line) ? [i] : []));
}

/** The lines of an index, as they are and as search compares them. */
export function indexText(text: string): IndexText {
  // All at once: a library is folded in the time that its lines would take to be asked whether they need it.
  return { lines: text.split('\n'), folded: folded(text).split('\n') };
}

function beginningsOf(query: string, synonyms: Synonyms): string[] {
  const words = slotsOf(askedWords(query), synonyms).flatMap(({ own, others }) => [...own, ...others.flat()]);
  return [...new Set(words.map(beginningOf))];
}

export type IndexText = { lines: readonly string[]; folded: readonly string[] };
type Known = { synonyms: Synonyms; values: FacetTable };
