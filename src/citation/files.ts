import { parseName } from './names.ts';
import type { Booklet, CitationRecord } from './record.ts';

/** A BibTeX file: the page as `@misc`, each booklet as `@booklet`. Braces and backslashes are escaped. */
export function bibtex({ key, title, site, edition, address, basedOn }: CitationRecord): string {
  const page = bibEntry('misc', key, [
    ['title', title],
    ['howpublished', site],
    ['edition', edition],
    ['year', edition.slice(0, 4)],
    ['url', address],
    ['note', basedOn.map((booklet) => `${booklet.title}, ${booklet.where}`).join('; ')],
  ]);
  return [
    page,
    ...basedOn.map((booklet) => bibEntry('booklet', `${key}-${booklet.prefix}`, bookletFields(booklet))),
  ].join('\n');
}

/** A RIS file: the page as `ELEC`, each booklet as `BOOK`; lines end as the format asks. */
export function ris({ title, site, edition, address, basedOn }: CitationRecord): string {
  const page = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', site],
    ['ET', edition],
    ['PY', edition.slice(0, 4)],
    ['UR', address],
    ...basedOn.map((booklet) => ['N1', `Based on ${booklet.title}, ${booklet.where}`]),
    ['ER', ''],
  ];
  const booklets = basedOn.flatMap(({ title: name, authors, editors, place, publisher, inferred, where }) => [
    ['TY', 'BOOK'],
    ...authors.map((author) => ['AU', lastFirst(author)]),
    ...editors.map((editor) => ['ED', lastFirst(editor)]),
    ['TI', name],
    ['CY', place],
    ['PB', publisher],
    ['N1', `No date printed; ${inferred}. Cited: ${where}`],
    ['ER', ''],
  ]);
  return [...page, ...booklets].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function bookletFields({ title, authors, editors, place, publisher, inferred, where }: Booklet): [string, string][] {
  return [
    ['author', authors.map(lastFirst).join(' and ')],
    ['editor', editors.map(lastFirst).join(' and ')],
    ['title', title],
    ['address', place],
    ['howpublished', publisher],
    ['note', `No date printed; ${inferred}. Cited: ${where}`],
  ];
}

function bibEntry(type: string, key: string, fields: [string, string][]): string {
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${escapeBib(value)}}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

function escapeBib(value: string): string {
  return value.replace(/[\\{}%$&#_]/g, (character) => (character === '\\' ? '\\textbackslash{}' : `\\${character}`));
}

function lastFirst(stated: string): string {
  const { family, given } = parseName(stated);
  return given ? `${family}, ${given}` : family;
}
