import type { Library, Practice } from './library.ts';

/**
 * Practice examples worth reading next: by shared relations and themes, four at most,
 * the last place kept for another authority where none of the others is from one.
 */
export function relatedPractices(practice: Practice, { practice: all }: Pick<Library, 'practice'>): Practice[] {
  const own = traits(practice);
  const scored = all
    .filter((other) => other.id !== practice.id)
    .map((other) => ({ other, score: traits(other).filter((trait) => own.includes(trait)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ other }) => other);

  const nearest = scored.slice(0, MOST);
  const elsewhere = scored.find((other) => authorityOf(other) !== authorityOf(practice));
  if (!elsewhere || nearest.some((other) => authorityOf(other) !== authorityOf(practice))) return nearest;
  return [...nearest.slice(0, MOST - 1), elsewhere];
}

/** The case study of a practice, or the mark of an unnamed authority. */
export function authorityOf({ caseStudy, authority }: Practice): string {
  return caseStudy ?? authority ?? 'unnamed';
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
