import type { Booklet, CitationRecord } from '../citation/record.ts';
import { whereIn } from '../citation/where.ts';
import type { Locator } from '../schemas/origin.ts';
import { SITE } from '../site.ts';
import { citedBy } from './citations.ts';
import type { Entry, Source } from './library.ts';

/** What a reader needs to cite an entry; `address` as far as it is known. A source rests on itself. */
export function citationRecord(entry: Entry, sources: readonly Source[], address: string): CitationRecord {
  const locators = citedBy(entry).map(({ locator }) => locator);
  return {
    key: `${entry.kind}-${entry.id}`,
    title: entry.title,
    site: `${SITE.name}: ${SITE.tagline}`,
    edition: SITE.edition,
    address,
    basedOn: sources.flatMap((source): Booklet[] => {
      if (entry.kind === 'source') return entry.id === source.id ? [booklet(source, 'the whole booklet')] : [];
      const own: Locator[] = locators.filter(({ prefix }) => prefix === source.prefix);
      return own.length ? [booklet(source, whereIn(own))] : [];
    }),
  };
}

function booklet(source: Source, where: string): Booklet {
  const { prefix, title, authors, editors, place, publisher, date } = source;
  return { prefix, title, authors, editors, place, publisher, inferred: date.inferred, where };
}
