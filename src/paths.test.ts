import { describe, expect, it } from 'vitest';
import { makePaths, paragraphAnchor } from './paths.ts';

describe.each([
  ['/', '/'],
  ['/kb', '/kb/'],
  ['/kb/', '/kb/'],
])('with the base %s, an address', (base, root) => {
  const paths = makePaths(base);

  it.each([
    ['of home', paths.home(), ''],
    ['of the root', paths.root, ''],
    ['of a page', paths.page('search'), 'search/'],
    ['of a page below another', paths.page('diagnostic/group'), 'diagnostic/group/'],
    ['of a part of a page', paths.page('about', 'rights'), 'about/#rights'],
    ['of a list', paths.list('practice'), 'practices/'],
    ['of a list with two words', paths.list('network-activity'), 'network-activities/'],
    ['of the glossary', paths.list('term'), 'glossary/'],
    ['of an entry', paths.entry('practice', 'shared-plots'), 'practices/shared-plots/'],
    ['of an item', paths.entry('approach', 'listening', 'risk-talk'), 'approaches/listening/#risk-talk'],
    ['of a term, which is a place in the glossary', paths.entry('term', 'agm'), 'glossary/#agm'],
    ['of the words of a page', paths.entry('page', 'about'), 'about/'],
    ['of a heading in the words of a page', paths.entry('page', 'about', 'rights'), 'about/#rights'],
    ['of the words of home', paths.entry('page', 'home'), ''],
    ['of a heading in the words of home', paths.entry('page', 'home', 'sight'), '#sight'],
    ['of the page for choosing', paths.entry('page', 'choosing'), 'approaches/choosing/'],
    ['of a paragraph', paths.paragraph('orchard', 7, 8), 'sources/orchard/#p7-8'],
    ['of the search', paths.search(), 'search/'],
    ['of a search', paths.search('q=plot&role=seeds'), 'search/?q=plot&role=seeds'],
    ['of the diagnostic', paths.diagnostic(), 'diagnostic/'],
    ['of answers', paths.diagnostic('d=14MJ93'), 'diagnostic/#d=14MJ93'],
    ['of a file', paths.file('favicon.svg'), 'favicon.svg'],
  ])('%s starts with the base and ends as it should', (_, address, rest) => {
    expect(address).toBe(`${root}${rest}`);
  });
});

it('gives a paragraph the anchor that its source’s page has', () => {
  expect(makePaths('/').paragraph('orchard', 12, 3)).toContain(`#${paragraphAnchor(12, 3)}`);
});
