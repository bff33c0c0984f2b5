/** The words of a text as search compares them: small letters and digits, without accents; “50,000” is one word. */
export function wordsIn(text: string): string[] {
  return folded(text).match(/[a-z0-9]+/g) ?? [];
}

/** A text as search compares it: its words, and whatever stands between them. */
export function folded(text: string): string {
  // Most text holds nothing to fold but capitals, and asking is ten times quicker than folding.
  if (!ODD.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'‘’]/gu, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
}

/** The words of a query that say what is wanted: without “how do we”, unless there is nothing else. */
export function askedWords(query: string): string[] {
  const all = wordsIn(query);
  const telling = all.filter(isTelling);
  return telling.length ? telling : all;
}

export function isTelling(word: string): boolean {
  return !EMPTY.has(word);
}

/** A word without its ending, so that “coaches”, “coached” and “coaching” are one. Not always a word itself. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = withoutEnding(word);
  stems.set(word, stem);
  return stem;
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  const single = word.replace(/ies$/, 'y').replace(/(?<![sui])s$/, '');
  const bare = single.replace(/(?<=[aeiouy].*[^aeiou])(?:ing|ed)$|(?<=[aeiouy].*[aeiou])ing$/, '');
  return (bare === single ? bare : bare.replace(/([bdgmnprt])\1$/, '$1')).replace(/(?<=...)e$/, '');
}

/** What is more than small and capital letters: accents, quotation marks, the comma of a large number. */
const ODD = /[^\0-\x7f]|'|,\d/;

const stems = new Map<string, string>();

/** Words that stand in nearly every question and name nothing. */
export const EMPTY: ReadonlySet<string> = new Set(
  (
    'a about all am an and any are as at be been being bring but by can could did difference do does each every for from get going ' +
    'had happen happens has have how i if in into is it its keep know like make many me mean means more much must my need no not ' +
    'of often on one only or our play really should so some someone tell than that the their them then there these they this those ' +
    'to us use used want was way ways we were what when where which who why will with worth would you your'
  ).split(' '),
);
