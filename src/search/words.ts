/** The words of a text as search compares them: small letters and digits, without accents; “50,000” is one word. */
export function wordsIn(text: string): string[] {
  return folded(text).match(/[a-z0-9]+/g) ?? [];
}

/** A text as search compares it: its words, and whatever stands between them. */
export function folded(text: string): string {
  // Most text holds nothing to fold but capitals, and asking is ten times quicker than folding.
  if (!ODD.test(text)) return text.toLowerCase();
  return withoutAccents(text)
    .toLowerCase()
    .replace(/['‘’]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
}

/** To make ready for accents takes 5 ms at the first text: where there is none but dashes and quotation marks, it is left alone. */
function withoutAccents(text: string): string {
  return FOREIGN.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
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

/** What all words of a stem begin with: it differs from them in the last letter at most (“studies”, “study”). */
export function beginningOf(word: string): string {
  const stem = stemOf(word);
  return stem.slice(0, Math.max(1, stem.length - 1));
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  const single = word.endsWith('ies') ? `${word.slice(0, -3)}y` : withoutS(word);
  const bare = withoutSuffix(single);
  const last = bare.at(-1) ?? '';
  const once = bare !== single && last === bare.at(-2) && 'bdgmnprt'.includes(last) ? bare.slice(0, -1) : bare;
  return once.endsWith('e') && once.length > 3 ? once.slice(0, -1) : once;
}

function withoutS(word: string): string {
  return word.endsWith('s') && !'sui'.includes(word.at(-2) ?? '') ? word.slice(0, -1) : word;
}

/** “-ing” after any letter and “-ed” after a consonant, where a vowel stands before that letter. */
function withoutSuffix(word: string): string {
  const suffix = ['ing', 'ed'].find((one) => word.endsWith(one));
  if (!suffix) return word;
  const rest = word.slice(0, -suffix.length);
  const isVowel = 'aeiou'.includes(rest.at(-1) ?? 'a');
  if (isVowel && suffix === 'ed') return word;
  return /[aeiouy]/.test(rest.slice(0, -1)) ? rest : word;
}

/** What is more than small and capital letters: accents, quotation marks, the comma of a large number. */
const ODD = /[^\0-\x7f]|'|,\d/;
/** What may be a letter or a digit with something to it; signs and punctuation are not. */
const FOREIGN = /[^\0-\xa9\u2000-\u206f]/;

const stems = new Map<string, string>();

/** Words that stand in nearly every question and name nothing. */
export const EMPTY: ReadonlySet<string> = new Set(
  (
    'a about across all am an and any are as at be been being between bring but by can could did difference do does doing done each every for from get gets goes going ' +
    'had happen happens has have how i if in into is it its keep know like make makes making many me mean means more much must my need needs no not ' +
    'of often on one only or our play really should so some someone tell than that the their them then there these they this those ' +
    'to us use used want wants was way ways we were what when where which who why will with worth would you your'
  ).split(' '),
);
