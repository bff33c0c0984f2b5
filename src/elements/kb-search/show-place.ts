import { paths } from '../../paths.ts';
import { readExcerpt } from '../../search/excerpt.ts';
import { landing } from '../../search/landing.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { PageData } from './full-text.ts';
import type { ResultItem } from './result-item.ts';

/** Shows where in the page the words stand, and leads there. */
export function showPlace(item: ResultItem, { record, query, data }: Place): void {
  const { url, heading, excerpt } = landing(query, {
    url: paths.entry(record.kind, record.id),
    names: [record.title, ...record.aliases],
    sections: data.sub_results.map((section) => ({ ...section, hits: section.locations.length })),
  });
  item.place(url, heading);
  if (excerpt) item.tell(readExcerpt(excerpt));
}

type Place = { record: SearchRecord; query: string; data: PageData };
