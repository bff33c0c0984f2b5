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
    const scored = [...shared]
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
      .flatMap(([place]) => all[place] ?? []);
    return withAnother(practice, scored);
  };
}

/** The case study of a practice, or the mark of an unnamed authority. */
export function authorityOf({ caseStudy, authority }: Practice): string {
  return caseStudy ?? authority ?? 'unnamed';
}

function withAnother(practice: Practice, scored: readonly Practice[]): Practice[] {
  const first = scored.slice(0, MOST);
  const elsewhere = scored.find((other) => authorityOf(other) !== authorityOf(practice));
  if (!elsewhere || first.some((other) => authorityOf(other) !== authorityOf(practice))) return first;
  return [...first.slice(0, MOST - 1), elsewhere];
}

/** Of many places, in order, those round `here`. */
function nearest(places: readonly number[], here: number): readonly number[] {
  if (places.length <= COMPARED) return places;
  const next = places.findIndex((place) => place >= here);
  const middle = next < 0 ? places.length : next;
  const start = Math.max(0, Math.min(middle - COMPARED / 2, places.length - COMPARED));
  return places.slice(start, start + COMPARED);
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
