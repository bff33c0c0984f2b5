import { COLLECTIONS } from '../../collections.ts';
import { paths } from '../../paths.ts';
import { type ExcerptPart, markWords } from '../../search/mark-words.ts';
import type { SearchRecord } from '../../search/record.ts';

/** One result, filled into a copy of the page’s own template: a title to open, and its kind to keep only that. */
export function resultItem(template: HTMLTemplateElement, record: SearchRecord): HTMLElement {
  const item = document.importNode(template.content, true).querySelector('li');
  const link = item?.querySelector('a');
  if (!item || !link) throw new Error('The template of a result lacks its item or its link');
  item.dataset['kind'] = record.kind;
  link.href = paths.entry(record.kind, record.id);
  link.textContent = record.title;
  item.querySelector('[data-slot=kind]')?.prepend(COLLECTIONS[record.kind].one);
  return item;
}

/** The search that its kind leads to: the same one, for this kind alone. */
export function linkKind(item: HTMLElement, href: string): void {
  const kind = item.querySelector<HTMLAnchorElement>('a[data-slot=kind]');
  if (kind) kind.href = href;
}

/** Says in a sentence what the entry is, where no better place is known. */
export function showSummary(item: HTMLElement, summary: string, query: string): void {
  const slot = item.querySelector('[data-slot=excerpt]');
  if (slot && !slot.hasChildNodes()) slot.append(...marked(markWords(summary, query)));
}

/** Text with the words found set off. */
export function marked(parts: readonly ExcerptPart[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
