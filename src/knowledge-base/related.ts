import type { Library, Practice } from './library.ts';

/** One answer to `makeRelated`. */
export function relatedPractices(practice: Practice, library: Pick<Library, 'practice'>): Practice[] {
  return makeRelated(library)(practice);
}

/**
 * Answers which practice examples are worth reading next: by shared relations and themes, four at most,
 * the last place kept for another authority where none of the others is from one.
 * However many there are, a bounded number is compared: of those that share a trait, the nearest in the list.
 */
export function makeRelated({ practice: all }: Pick<Library, 'practice'>): (practice: Practice) => Practice[] {
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const having = new Map<string, number[]>();
  all.forEach((practice, place) => {
    for (const trait of traits(practice)) {
      const known = having.get(trait);
      if (known) known.push(place);
      else having.set(trait, [place]);
    }
  });

  return (practice) => {
    const own = traits(practice);
    const here = places.get(practice.id);
    const shared = new Map<number, number>();
    for (const trait of own) {
      for (const place of nearest(having.get(trait) ?? [], here ?? 0)) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    if (here !== undefined) shared.delete(here);
    const first = best(shared, MOST, () => true).flatMap((place) => all[place] ?? []);
    const isElsewhere = (other: Practice) => authorityOf(other) !== authorityOf(practice);
    if (first.length < MOST || first.some(isElsewhere)) return first;
    const [another] = best(shared, 1, (place) => all.slice(place, place + 1).some(isElsewhere));
    return another === undefined ? first : [...first.slice(0, MOST - 1), ...all.slice(another, another + 1)];
  };
}

/** The case study of a practice, or the mark of an unnamed authority. */
export function authorityOf({ caseStudy, authority }: Practice): string {
  return caseStudy ?? authority ?? 'unnamed';
}

/** The places with the highest scores, the earlier first where they are as high. Few are wanted of many: no need to sort all. */
function best(scores: ReadonlyMap<number, number>, most: number, isWanted: (place: number) => boolean): number[] {
  const found: { place: number; score: number }[] = [];
  for (const [place, score] of scores) {
    const last = found[most - 1];
    const isBehind = last && (last.score > score || (last.score === score && last.place < place));
    if (isBehind || !isWanted(place)) continue;
    found.push({ place, score });
    found.sort((a, b) => b.score - a.score || a.place - b.place);
    if (found.length > most) found.pop();
  }
  return found.map(({ place }) => place);
}

/** Of many places, in order, those round `here`. */
function nearest(places: readonly number[], here: number): readonly number[] {
  if (places.length <= COMPARED) return places;
  const start = Math.max(0, Math.min(firstFrom(places, here) - COMPARED / 2, places.length - COMPARED));
  return places.slice(start, start + COMPARED);
}

/** Where in a sorted list the numbers from `least` on begin. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Relations to an item count for the item and for its owner. */
function traits({ roles, approaches, networkActivities, themes }: Practice): string[] {
  const related = [
    ...roles.flatMap(({ to }) => [`role:${to}`, `role:${to.split('#')[0]}`]),
    ...approaches.flatMap(({ to }) => [`approach:${to}`, `approach:${to.split('#')[0]}`]),
    ...networkActivities.flatMap(({ to }) => [`activity:${to}`, `activity:${to.split('#')[0]}`]),
    ...themes.map((theme) => `theme:${theme}`),
  ];
  return [...new Set(related)];
}

const MOST = 4;
/** How many of those that share one trait are compared. */
const COMPARED = 200;
