import { itemIds } from '../../content-reader/lexicon.ts';
import { type Content, validFiles } from '../../content-reader/read.ts';

/** Reads what generated examples may name. */
export function sceneOf(content: Content): Scene {
  const ids = (kind: 'role' | 'approach' | 'network-activity') =>
    validFiles(content, kind).flatMap(({ id, data }) => [
      id,
      ...itemIds(data)
        .filter((item) => /^(strategy|activity|step)-/.test(item))
        .slice(0, 2)
        .map((item) => `${id}#${item}`),
    ]);
  return {
    roles: ids('role'),
    approaches: ids('approach'),
    activities: ids('network-activity'),
    authorities: validFiles(content, 'case-study').map(({ id }) => id),
    terms: validFiles(content, 'term').map(({ id }) => id),
    themes: content.themes ?? [],
    audiences: content.audiences ?? [],
    paragraphs: validFiles(content, 'source').flatMap(({ data }) =>
      data.sections.flatMap(({ paragraphs }) =>
        paragraphs.filter(({ substance }) => substance).map(({ n }) => `${data.prefix}-${n}`),
      ),
    ),
  };
}

/** Everything in the library that a generated example may name. */
export type Scene = Record<
  'roles' | 'approaches' | 'activities' | 'authorities' | 'terms' | 'themes' | 'audiences' | 'paragraphs',
  readonly string[]
>;
