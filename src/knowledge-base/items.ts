import type { Item } from '../schemas/parts.ts';
import type { Entry } from './library.ts';

/**
 * The lists of items that entries have, each with the heading it stands under and
 * what one item is called. The order is that of the page.
 */
export const ITEM_LISTS = {
  glance: { heading: 'At a glance', one: 'Fact' },
  structures: { heading: 'Structures', one: 'Structure' },
  conditions: { heading: 'When it fits', one: 'Approach condition' },
  strategies: { heading: 'Strategies', one: 'Strategy' },
  needs: { heading: 'Necessary conditions', one: 'Necessary condition' },
  strengths: { heading: 'Strengths', one: 'Strength' },
  risks: { heading: 'Risks', one: 'Risk' },
  activities: { heading: 'Brokerage activities', one: 'Brokerage activity' },
  steps: { heading: 'Steps', one: 'Step' },
  challenges: { heading: 'The challenge', one: 'Challenge' },
  points: { heading: 'Point by point', one: 'Point' },
  dos: { heading: 'Do', one: 'Do' },
  donts: { heading: 'Don’t', one: 'Don’t' },
  impact: { heading: 'Impact, and its limits', one: 'Impact' },
  next: { heading: 'What was planned next', one: 'Plan' },
  voices: { heading: 'Voices', one: 'Voice' },
  gaps: { heading: 'What is missing or damaged', one: 'Gap' },
  questions: { heading: 'Pause for thought', one: 'Question' },
} as const;

/** Every item of an entry with the list it stands in. */
export function itemsOf(entry: Entry): { list: ItemList; item: Item }[] {
  const fields = new Map<string, unknown>(Object.entries(entry));
  return LISTS.flatMap((list) => {
    const items = fields.get(list);
    return Array.isArray(items) ? items.filter(isItem).map((item) => ({ list, item })) : [];
  });
}

/** The name of an item or heading of an entry; undefined when it has none of that id. */
export function nameOfPart(entry: Entry, id: string): string | undefined {
  const found = itemsOf(entry).find(({ item }) => item.id === id);
  return found?.item.name ?? entry.body.headings.find((heading) => heading.id === id)?.text;
}

const LISTS = Object.keys(ITEM_LISTS).filter(isItemList);

function isItemList(value: string): value is ItemList {
  return Object.hasOwn(ITEM_LISTS, value);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'at' in value;
}

export type ItemList = keyof typeof ITEM_LISTS;
