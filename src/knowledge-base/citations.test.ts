import { describe, expect, it } from 'vitest';
import { citedBy, makeCitations } from './citations.ts';
import type { Entry } from './library.ts';
import { caseStudy, item, libraryOf, page, practice, role, source, term } from './test-library.ts';

describe('who cites a paragraph', () => {
  it('is every entry that does, in the order of the menu', () => {
    const summary = { text: 'It is so.', at: 'S1-2.1' };
    const library = libraryOf(
      term('plot', { summary }),
      practice('plots', { summary }),
      role('seeds', {}, 'Seeds. [S1-2.1]'),
      caseStudy('northvale', {}, 'Elsewhere. [S1-2.2]'),
    );
    expect(citing(library, 'S1-§2.1')).toEqual([
      { id: 'seeds', parts: [] },
      { id: 'plots', parts: [] },
      { id: 'plot', parts: [] },
    ]);
  });

  it('is no booklet: its own fields cite itself', () => {
    expect(citing(libraryOf(source('orchard', { summary: { text: 'All.', at: 'S1-2.1' } })), 'S1-§2.1')).toEqual([]);
  });

  it('is nobody for a paragraph that none names', () => {
    expect(citing(libraryOf(page('home', {}, 'One. [S1-2.1]')), 'S1-§2.2')).toEqual([]);
  });

  it('may name it within a range', () => {
    const library = libraryOf(page('home', {}, 'Some. [S1-2.1–2.3]'));
    for (const paragraph of ['S1-§2.1', 'S1-§2.2', 'S1-§2.3']) expect(citing(library, paragraph)).toHaveLength(1);
    expect(citing(library, 'S1-§2.4')).toEqual([]);
  });

  it('stands once, with each item and heading where it does', () => {
    const seeds = role(
      'seeds',
      {
        activities: [item('activity-list', 'S1-2.1'), item('activity-gate', 'S1-2.2')],
        questions: [item('question-who', 'S1-2.1')],
      },
      'One. [S1-2.1]\n\n## Why [#why]\n\nTwo. [S1-2.1] Three. [S1-2.1]',
    );
    expect(citing(libraryOf(seeds), 'S1-§2.1')).toEqual([
      { id: 'seeds', parts: ['activity-list', 'question-who', 'why'] },
    ]);
  });
});

describe('what an entry cites', () => {
  it('is the ground of its relations too', () => {
    const plots = practice('plots', {
      summary: { text: 'It is so.', at: 'S1-2.3, S2-1.1' },
      roles: [
        { to: 'seeds', basis: 'stated', at: 'S1-3.1' },
        { to: 'tools', basis: 'editorial', why: 'It is so.' },
      ],
    });
    expect(cited(plots)).toEqual(['S1-2.3', 'S2-1.1', 'S1-3.1']);
  });

  it('is told once, with the item or the heading that does', () => {
    const seeds = role(
      'seeds',
      { summary: { text: 'It is so.', at: 'S1-1.1' }, activities: [item('activity-list', 'S1-2.1')] },
      '## Why [#why]\n\nIt is so. [S1-3.1]',
    );
    expect(citedBy(seeds).map(({ part }) => part)).toEqual([undefined, 'activity-list', 'why']);
  });

  it('is nothing where all is ours', () => {
    expect(cited(page('home', {}, 'It is our guess. [ours]'))).toEqual([]);
  });
});

function citing(library: ReturnType<typeof libraryOf>, paragraph: string) {
  return (makeCitations(library).get(paragraph) ?? []).map(({ entry: { id }, parts }) => ({ id, parts }));
}

function cited(entry: Entry): string[] {
  return citedBy(entry).map(({ locator: { prefix, section, first } }) => `${prefix}-${section}.${first}`);
}
