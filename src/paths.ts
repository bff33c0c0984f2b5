import { COLLECTIONS, type Kind } from './collections.ts';
import type { Facet } from './search/facets.ts';

/**
 * Makes every address of the site. A pure factory: `base` is the sub-path ("/", "/kb", "/kb/").
 * All addresses start with the base and, unless they name a file, end with a slash.
 */
export function makePaths(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (address: string) => `${root}${address}`.replace(/([^/])$/, '$1/');

  return {
    root,
    home: () => root,
    /** A page that is no entry, by its address: `page('search')`. */
    page: (name: string, anchor?: string) => withAnchor(page(name), anchor),
    /** The list of all entries of a kind. */
    list: (kind: Kind, number = 1) =>
      page(numbered(kind === 'term' ? 'glossary' : COLLECTIONS[kind].folder, 'page/', number)),
    /** An entry, or an item or heading of it. */
    entry: (kind: Kind, id: string, anchor?: string) => {
      if (kind === 'term') return withAnchor(page('glossary'), id);
      if (kind === 'page') return withAnchor(page(PAGE_ADDRESSES[id] ?? id), anchor);
      return withAnchor(page(`${COLLECTIONS[kind].folder}/${id}`), anchor);
    },
    /** A paragraph of a booklet: `paragraph('redbridge', 7, 8)`. */
    paragraph: (sourceId: string, section: number, first: number) =>
      withAnchor(page(`sources/${sourceId}`), paragraphAnchor(section, first)),
    /** Practice examples under one value of a facet, as a plain page: `practicesBy('theme', 'funding')`. */
    practicesBy: (facet: Facet, value: string, number = 1) =>
      page(numbered(`practices/by/${facet}/${value}`, '', number)),
    /** Everything that links to an entry, or cites or names a part of it: `linked/sources/redbridge/p7-8`. */
    linked: (kind: Kind, id: string, part?: string, number = 1) =>
      page(numbered(['linked', COLLECTIONS[kind].folder, id, part].filter(Boolean).join('/'), 'page/', number)),
    /** The search page with some state, a query string without its "?". */
    search: (query?: string) => (query ? `${page('search')}?${query}` : page('search')),
    /** The diagnostic, at a code of answers or at a question. */
    diagnostic: (fragment?: string) => withAnchor(page('diagnostic'), fragment),
    /** A file in public/ or made at build. */
    file: (name: string) => `${root}${name}`,
  };
}

/** The id of a paragraph on its source's page. */
export function paragraphAnchor(section: number, paragraph: number): string {
  return `p${section}-${paragraph}`;
}

/** The instance bound to this build's base. */
export const paths = makePaths(import.meta.env?.BASE_URL ?? '/');

/** Pages whose address is not their id. */
const PAGE_ADDRESSES: Record<string, string> = {
  home: '',
  choosing: 'approaches/choosing',
  design: 'about/design',
  map: 'about/map',
  'diagnostic-results': 'diagnostic/results',
  group: 'diagnostic/group',
};

/** The later pages of a long list have their number behind its address. */
function numbered(address: string, before: string, number: number): string {
  return number > 1 ? `${address}/${before}${number}` : address;
}

function withAnchor(address: string, anchor: string | undefined): string {
  return anchor ? `${address}#${anchor}` : address;
}

export type Paths = ReturnType<typeof makePaths>;
