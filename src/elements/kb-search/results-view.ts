import { readExcerpt } from '../../search/excerpt.ts';
import { landing } from '../../search/landing.ts';
import type { ResultData } from './engine.ts';

/** One result as a list item, filled into a copy of the page's own template. */
export function resultItem(template: HTMLTemplateElement, data: ResultData, query: string, kindName: string): Node {
  const item = document.importNode(template.content, true);
  const title = data.meta['title'] ?? data.url;
  const { url, heading, excerpt } = landing(query, {
    url: data.url,
    title,
    sections: data.sub_results.map((section) => ({ ...section, hits: section.locations.length })),
  });

  const link = item.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = title;
  }
  fill(item, '[data-slot=kind]', kindName);
  fill(item, '[data-slot=heading]', heading ?? '');
  const kind = data.filters['kind']?.[0];
  if (kind) item.querySelector('li')?.setAttribute('data-kind', kind);
  item.querySelector('[data-slot=excerpt]')?.append(...marked(excerpt ?? data.excerpt));
  return item;
}

function marked(html: string): Node[] {
  return readExcerpt(html).map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function fill(root: DocumentFragment, selector: string, text: string): void {
  const slot = root.querySelector<HTMLElement>(selector);
  if (!slot) return;
  slot.textContent = text;
  slot.hidden = text === '';
}
