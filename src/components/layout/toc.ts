import { type Entry, ITEM_LISTS, itemsOf } from '../../knowledge-base/index.ts';

/** The sections of an entry's page, in the order of the page: `lead` lists, its body, its other lists. */
export function tocOf(entry: Entry, leading: readonly string[] = []): TocLine[] {
  const lists = [...new Set(itemsOf(entry).map(({ list }) => list))].map((list) => ({
    id: list,
    text: ITEM_LISTS[list].heading,
  }));
  const body = entry.body.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, text }));
  const first = lists.filter(({ id }) => leading.includes(id));
  return [...first, ...body, ...lists.filter((line) => !first.includes(line)), ...CLOSING];
}

const CLOSING: TocLine[] = [{ id: 'connections', text: 'Connections' }];

export type TocLine = { id: string; text: string };
