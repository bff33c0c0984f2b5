import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareAddress } from './address.ts';

const SITE = 'https://library.example/kb/';

describe('the address to hand on', () => {
  it.each([
    ['a page', 'practices/triads/', 'practices/triads/'],
    ['a heading', 'practices/triads/#took', 'practices/triads/#took'],
    ['a search', 'search/?q=learning+walk&role=membership', 'search/?q=learning+walk&role=membership'],
    ['a search typed in another way', 'search/?q=learning%20walk', 'search/?q=learning%20walk'],
    ['answers', 'diagnostic/?view=all#d=14MJ93', 'diagnostic/?view=all#d=14MJ93'],
    ['a group', 'diagnostic/group/#g=14MJ93.179EP3', 'diagnostic/group/#g=14MJ93.179EP3'],
    ['a result of search', 'practices/triads/?hl=triads#took', 'practices/triads/#took'],
    ['a result for several words', 'practices/triads/?hl=learning&hl=walk', 'practices/triads/'],
    ['a mark among state', 'search/?q=hl&hl=x&role=membership', 'search/?q=hl&role=membership'],
    ['state whose name only begins like a mark', 'search/?hlx=1', 'search/?hlx=1'],
    ['a bare mark', 'practices/triads/?hl', 'practices/triads/'],
  ])('of %s', (_, href, shared) => {
    expect(shareAddress(SITE + href)).toBe(SITE + shared);
  });

  it('is refused where there is none', () => {
    expect(() => shareAddress('search/')).toThrow(TypeError);
  });

  it('stays as it is once made, and keeps every other part of the state', () => {
    const part = fc.tuple(fc.constantFrom('q', 'role', 'kind', 'view', 'hl'), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const shared = shareAddress(`${SITE}search/?${new URLSearchParams(parts)}#d=14MJ93`);
        expect(shareAddress(shared)).toBe(shared);
        expect([...new URL(shared).searchParams]).toEqual(parts.filter(([name]) => name !== 'hl'));
        expect(new URL(shared).hash).toBe('#d=14MJ93');
      }),
    );
  });
});
