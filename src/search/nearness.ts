/**
 * Whether two words differ by no more than `most` slips: a letter too many, missing or wrong, or two neighbours swapped.
 * Returns how many; undefined when more.
 */
export function slipsBetween(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        swapped ? at(last, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...next) > most) return undefined;
    last = row;
    row = next;
  }
  const slips = at(row, b.length);
  return slips <= most ? slips : undefined;
}

/** The words nearest to one that nobody knows; none for short words, where every slip is another word. */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (most === 0 || /\d/.test(word)) return [];
  let least = most;
  let nearest: string[] = [];
  for (const candidate of known) {
    if (!mayBeNear(word, candidate, least)) continue;
    const slips = slipsBetween(word, candidate, least);
    if (slips === undefined) continue;
    if (slips < least) nearest = [];
    least = slips;
    nearest.push(candidate);
  }
  const sameStart = nearest.filter((candidate) => candidate[0] === word[0]);
  return sameStart.length ? sameStart : nearest;
}

/** Words of much the same letters alone are worth comparing: of thousands there are few. */
function mayBeNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let missing = 0;
  for (const letter of a) if (!b.includes(letter)) missing += 1;
  return missing <= most;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
