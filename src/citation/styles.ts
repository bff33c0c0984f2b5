import { joinNames } from './names.ts';
import type { Booklet, CitationRecord } from './record.ts';

/**
 * A reference in Harvard style (as in Cite Them Right): the page, then the booklets it rests on.
 * The date of access is left to the reader.
 */
export function harvard(record: CitationRecord): Part[] {
  return [
    { text: record.title, italic: true },
    plain(` (${yearOf(record)}) ${record.site}, edition ${record.edition}. Available at: ${record.address}.`),
    ...record.basedOn.flatMap((booklet) => [
      plain(` Based on: ${people(booklet, ' and ', ['ed.', 'eds'])} (no date; ${booklet.inferred}) `),
      { text: booklet.title, italic: true },
      plain(`. ${booklet.place}: ${booklet.publisher}, ${booklet.where}.`),
    ]),
  ];
}

/** A reference in APA style (7th edition): the page, then the booklets it rests on. */
export function apa(record: CitationRecord): Part[] {
  return [
    plain(`${sentence(record.title)} (${yearOf(record)}). In `),
    { text: record.site, italic: true },
    plain(` (${record.edition} ed.). ${record.address}`),
    ...record.basedOn.flatMap((booklet) => [
      plain(` Based on ${sentence(people(booklet, ', & ', ['Ed.', 'Eds.']))} (n.d.; ${booklet.inferred}). `),
      { text: booklet.title, italic: true },
      plain(`. ${booklet.publisher}, ${booklet.where}.`),
    ]),
  ];
}

/** One line of plain text for an e-mail or a slide. */
export function line(record: CitationRecord): Part[] {
  const sources = record.basedOn.map(
    ({ title, publisher, inferred, where }) => ` From: ${title} (${publisher}, no date; ${inferred}), ${where}.`,
  );
  return [plain(`${sentence(record.title)} ${record.site}, ${record.edition}. ${record.address}${sources.join('')}`)];
}

/** The words alone. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

function yearOf({ edition }: CitationRecord): string {
  return edition.slice(0, 4);
}

/** Authors; editors marked as such; the publisher where nobody is named. */
function people({ authors, editors, publisher }: Booklet, and: string, [one, many]: [string, string]): string {
  if (authors.length) return joinNames(authors, and);
  if (editors.length) return `${joinNames(editors, and)} (${editors.length > 1 ? many : one})`;
  return publisher;
}

function sentence(text: string): string {
  return /[.?!)]$/.test(text) ? text : `${text}.`;
}

function plain(text: string): Part {
  return { text, italic: false };
}

export type Part = { text: string; italic: boolean };
