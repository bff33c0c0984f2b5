import type { Practice } from '../../knowledge-base/index.ts';
import { paths } from '../../paths.ts';
import type { Facets } from '../../search/facets.ts';
import { serialiseQuery } from '../../search/query-url.ts';
import type { MatrixLink } from './matrix.ts';

/** Of the practice examples under some facets, those that a figure has room for, and the way to the rest where there are more. */
export function listOf(
  practices: readonly Practice[],
  facets: Facets,
): { shown: readonly Practice[]; rest?: MatrixLink } {
  if (practices.length <= MOST) return { shown: practices };
  const query = serialiseQuery({ query: '', facets: { kind: ['practice'], ...facets }, sort: 'best' });
  return {
    shown: practices.slice(0, MOST),
    rest: { text: `${practices.length - MOST} more`, href: paths.search(query) },
  };
}

const MOST = 12;
