import { describe, expect, it } from 'vitest';
import type { Practice } from './library.ts';
import { authorityOf, relatedPractices } from './related.ts';
import { practice, tied } from './test-library.ts';

const plots = practice('plots', { caseStudy: 'northvale', themes: ['sharing'], roles: [tied('seeds')] });

describe('practices worth reading next', () => {
  it('share a theme or a relation; no others are named, nor is the practice itself', () => {
    const all = [
      plots,
      practice('by-theme', { caseStudy: 'northvale', themes: ['sharing'] }),
      practice('by-role', { caseStudy: 'northvale', themes: ['other'], roles: [tied('seeds')] }),
      practice('by-nothing', { caseStudy: 'northvale', themes: ['other'], roles: [tied('tools')] }),
    ];
    expect(related(plots, all)).toEqual(['by-theme', 'by-role']);
  });

  it('stand in the order of what they share, and in that of the list where it is as much', () => {
    const all = [
      practice('one-a', { caseStudy: 'northvale', themes: ['sharing'] }),
      plots,
      practice('two', { caseStudy: 'northvale', themes: ['sharing'], roles: [tied('seeds')] }),
      practice('one-b', { caseStudy: 'northvale', themes: ['sharing', 'other'] }),
    ];
    expect(related(plots, all)).toEqual(['two', 'one-a', 'one-b']);
  });

  it.each(['roles', 'approaches', 'networkActivities'] as const)(
    'may share an item, or only its owner, by their %s',
    (field) => {
      const own = practice('own', { caseStudy: 'northvale', themes: ['a'], [field]: [tied('thing#x-one')] });
      const all = [
        practice('same-owner', { caseStudy: 'northvale', themes: ['b'], [field]: [tied('thing')] }),
        practice('another-item', { caseStudy: 'northvale', themes: ['b'], [field]: [tied('thing#x-two')] }),
        practice('same-item', { caseStudy: 'northvale', themes: ['b'], [field]: [tied('thing#x-one')] }),
        practice('another-owner', { caseStudy: 'northvale', themes: ['b'], [field]: [tied('other#x-one')] }),
      ];
      expect(related(own, all)).toEqual(['same-item', 'same-owner', 'another-item']);
    },
  );

  it('do not mistake a role for an approach of the same name', () => {
    const asking = practice('asking', { caseStudy: 'northvale', themes: ['other'], approaches: [tied('seeds')] });
    expect(related(plots, [asking])).toEqual([]);
  });

  it('are four at most', () => {
    expect(related(plots, home('a', 'b', 'c', 'd', 'e'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keep the last place for another authority where no nearer one is from there', () => {
    const abroad = [practice('abroad', { caseStudy: 'southvale' }), practice('farther', { caseStudy: 'southvale' })];
    expect(related(plots, [...home('a', 'b', 'c', 'd'), ...abroad])).toEqual(['a', 'b', 'c', 'abroad']);
    expect(related(plots, [...home('a', 'b'), ...abroad])).toEqual(['a', 'b', 'abroad', 'farther']);
  });

  it('count an unnamed authority as another', () => {
    expect(related(plots, [...home('a', 'b', 'c', 'd'), practice('unnamed')])).toEqual(['a', 'b', 'c', 'unnamed']);
  });
});

it('an authority is the case study, or unnamed', () => {
  expect(authorityOf(plots)).toBe('northvale');
  expect(authorityOf(practice('unnamed'))).toBe('unnamed');
});

function home(...ids: string[]): Practice[] {
  return ids.map((id) => practice(id, { caseStudy: 'northvale', themes: ['sharing'], roles: [tied('seeds')] }));
}

function related(own: Practice, all: Practice[]): string[] {
  return relatedPractices(own, { practice: all }).map(({ id }) => id);
}
