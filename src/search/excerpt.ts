import type { ExcerptPart } from './mark-words.ts';

/**
 * Reads Pagefind's excerpt (escaped text with <mark> around the words found) into plain parts,
 * so that nothing from the index is ever written into a page as HTML.
 */
export function readExcerpt(html: string): ExcerptPart[] {
  return html
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((text, i) => ({ text: readEntities(text), marked: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function readEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#x27|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&amp;': '&',
};
