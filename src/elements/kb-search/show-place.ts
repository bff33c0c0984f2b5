import { paths } from '../../paths.ts';
import { readExcerpt } from '../../search/excerpt.ts';
import { landing } from '../../search/landing.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { PageData } from './full-text.ts';
import { marked } from './result-item.ts';

/** Shows where in the page the words stand, and leads there. */
export function showPlace(item: HTMLElement, { record, query, data }: Place): void {
  const { url, heading, excerpt } = landing(query, {
    url: paths.entry(record.kind, record.id),
    names: [record.title, ...record.aliases],
    sections: data.sub_results.map((section) => ({ ...section, hits: section.locations.length })),
  });
  const link = item.querySelector('a');
  if (link) link.href = url;
  const where = item.querySelector('[data-slot=heading]');
  if (where) where.textContent = heading ? ` · ${heading}` : '';
  const slot = item.querySelector('[data-slot=excerpt]');
  if (slot && !slot.hasChildNodes() && excerpt) slot.append(...marked(readExcerpt(excerpt)));
}

type Place = { record: SearchRecord; query: string; data: PageData };
