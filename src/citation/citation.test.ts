import { describe, expect, it } from 'vitest';
import { bibtex, ris } from './files.ts';
import type { CitationRecord } from './record.ts';
import { apa, harvard, line, textOf } from './styles.ts';
import { whereIn } from './where.ts';

const RECORD: CitationRecord = {
  key: 'practice-triads',
  title: 'Schools worked in threes',
  site: 'Brokering School Networks: a practice library',
  edition: '2026-11',
  address: 'https://example.org/practices/triads/',
  basedOn: [
    {
      prefix: 'S2',
      title: 'LEAs brokering school networks: Sandwell LEA',
      authors: [],
      editors: ['Matthew Horne (Demos)', 'Bill Rogers (Networked Learning Group)'],
      inferred: 'late 2004 or 2005',
      place: 'Cranfield',
      publisher: 'National College for School Leadership (NCSL)',
      where: 'S2-§5.19',
    },
  ],
};
const BY_AUTHORS: CitationRecord = {
  ...RECORD,
  basedOn: RECORD.basedOn.map((booklet) => ({
    ...booklet,
    authors: ['Christopher Chapman', 'Tracey Allen', 'Michael Jopling'],
    editors: [],
  })),
};

describe('references', () => {
  it('are written in Harvard style', () => {
    expect(textOf(harvard(RECORD))).toBe(
      'Schools worked in threes (2026) Brokering School Networks: a practice library, edition 2026-11. ' +
        'Available at: https://example.org/practices/triads/. ' +
        'Based on: Horne, M. and Rogers, B. (eds) (no date; late 2004 or 2005) ' +
        'LEAs brokering school networks: Sandwell LEA. Cranfield: National College for School Leadership (NCSL), S2-§5.19.',
    );
  });

  it('set titles in italics', () => {
    const italic = harvard(RECORD).filter((part) => part.italic);
    expect(italic.map(({ text }) => text)).toEqual([RECORD.title, 'LEAs brokering school networks: Sandwell LEA']);
  });

  it('are written in APA style', () => {
    expect(textOf(apa(BY_AUTHORS))).toBe(
      'Schools worked in threes. (2026). In Brokering School Networks: a practice library (2026-11 ed.). ' +
        'https://example.org/practices/triads/ Based on Chapman, C., Allen, T., & Jopling, M. (n.d.; late 2004 or 2005). ' +
        'LEAs brokering school networks: Sandwell LEA. National College for School Leadership (NCSL), S2-§5.19.',
    );
  });

  it('name the publisher where nobody is named', () => {
    const anonymous = { ...RECORD, basedOn: RECORD.basedOn.map((booklet) => ({ ...booklet, editors: [] })) };
    expect(textOf(harvard(anonymous))).toContain('Based on: National College for School Leadership (NCSL) (no date');
  });

  it('fit on one line of plain text, with title, publisher and address', () => {
    expect(textOf(line(RECORD))).toBe(
      'Schools worked in threes. Brokering School Networks: a practice library, 2026-11. ' +
        'https://example.org/practices/triads/ From: LEAs brokering school networks: Sandwell LEA ' +
        '(National College for School Leadership (NCSL), no date; late 2004 or 2005), S2-§5.19.',
    );
  });
});

describe('files for reference managers', () => {
  it('are BibTeX, with the page and its booklet', () => {
    const file = bibtex(RECORD);
    expect(file).toContain('@misc{practice-triads,');
    expect(file).toContain('@booklet{practice-triads-S2,');
    expect(file).toContain('editor = {Horne, Matthew and Rogers, Bill}');
    expect(file).not.toContain('author =');
  });

  it('escape what BibTeX would read as a command', () => {
    expect(bibtex({ ...RECORD, title: '50% of {all} \\ & #1_x' })).toContain(
      'title = {50\\% of \\{all\\} \\textbackslash{} \\& \\#1\\_x}',
    );
  });

  it('are RIS, each record opened and closed, lines ending as the format asks', () => {
    const lines = ris(RECORD).split('\r\n');
    expect(lines.filter((each) => each.startsWith('TY  - '))).toEqual(['TY  - ELEC', 'TY  - BOOK']);
    expect(lines.filter((each) => each.startsWith('ER  - '))).toHaveLength(2);
    expect(lines).toContain('UR  - https://example.org/practices/triads/');
    expect(lines).toContain('ED  - Rogers, Bill');
  });
});

describe('where in a booklet', () => {
  const locator = (section: number, first: number, last = first) => ({ prefix: 'S2', section, first, last });

  it('is said by paragraph while the paragraphs are few, each once and in order', () => {
    expect(whereIn([locator(8, 3), locator(5, 19), locator(8, 3), locator(7, 2, 5)])).toBe(
      'S2-§5.19, S2-§7.2–7.5, S2-§8.3',
    );
  });

  it('is said by section when they are many', () => {
    const many = [4, 5, 6, 8, 13].flatMap((section) => [1, 2, 3].map((paragraph) => locator(section, paragraph)));
    expect(whereIn(many)).toBe('S2, sections 4 to 6, 8 and 13');
  });
});
