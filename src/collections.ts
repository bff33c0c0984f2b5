/**
 * The registry: every kind of thing in the library, once.
 * `folder` is the folder in content/, the collection's name and the address: /practices/.
 */
export const COLLECTIONS = {
  'case-study': { folder: 'case-studies', one: 'Case study', many: 'Case studies', format: 'mdx' },
  role: { folder: 'roles', one: 'Brokerage role', many: 'Brokerage roles', format: 'mdx' },
  approach: { folder: 'approaches', one: 'Approach', many: 'Approaches', format: 'mdx' },
  'network-activity': {
    folder: 'network-activities',
    one: 'Network activity',
    many: 'Network activities',
    format: 'mdx',
  },
  practice: { folder: 'practices', one: 'Practice example', many: 'Practice examples', format: 'mdx' },
  principle: { folder: 'principles', one: 'Principle', many: 'Principles', format: 'mdx' },
  source: { folder: 'sources', one: 'Source', many: 'Sources', format: 'yml' },
  term: { folder: 'terms', one: 'Term', many: 'Glossary', format: 'yml' },
  page: { folder: 'pages', one: 'Page', many: 'Pages', format: 'mdx' },
} as const;

/** All kinds, in the order of the menu. */
export const KINDS = Object.keys(COLLECTIONS).filter(isKind);

/** Kinds with a list page and a page for each entry, in the order of the menu. */
export const LISTED_KINDS = KINDS.filter((kind) => kind !== 'term' && kind !== 'page');

export function isKind(value: string): value is Kind {
  return Object.hasOwn(COLLECTIONS, value);
}

export type Kind = keyof typeof COLLECTIONS;
export type Folder = (typeof COLLECTIONS)[Kind]['folder'];
