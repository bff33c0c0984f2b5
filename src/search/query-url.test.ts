import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, type Facets } from './facets.ts';
import { type KnownValues, parseQuery, type SearchState, serialiseQuery } from './query-url.ts';
import { SORTS } from './sort.ts';

const KNOWN: KnownValues = {
  kind: ['practice', 'role', 'term'],
  role: ['seeds', 'tools'],
  approach: ['leading', 'listening', 'waiting'],
  'network-activity': ['gathering'],
  theme: ['growing', 'sharing'],
  authority: ['northvale', 'southvale', 'unnamed'],
};

describe('the address of a search', () => {
  it('names the words first, then facets in their order, values sorted', () => {
    const facets = { authority: ['northvale'], approach: ['listening', 'leading'], kind: ['practice'] };
    expect(serialiseQuery({ query: ' shared plot ', facets, sort: 'title' })).toBe(
      'q=shared+plot&kind=practice&approach=leading&approach=listening&authority=northvale&sort=title',
    );
  });

  it('is empty for an empty search', () => {
    expect(serialiseQuery({ query: '  ', facets: { role: [] }, sort: 'best' })).toBe('');
    expect(parse('')).toEqual({ state: { query: '', facets: {}, sort: 'best' }, dropped: [] });
  });

  it('gives back the search that it was made of', () => {
    fc.assert(
      fc.property(someSearch, (state) => {
        expect(parse(serialiseQuery(state))).toEqual({ state, dropped: [] });
      }),
    );
  });

  it('is the same for the same search, however it was put together', () => {
    fc.assert(
      fc.property(someSearch, (state) => {
        const reversed = Object.fromEntries(
          Object.entries(state.facets)
            .reverse()
            .map(([facet, values]) => [facet, values.toReversed()]),
        );
        expect(serialiseQuery({ ...state, query: ` ${state.query} `, facets: reversed })).toBe(serialiseQuery(state));
      }),
    );
  });
});

describe('an address that somebody else has written', () => {
  it('is understood as far as it can be, and the rest is named', () => {
    expect(parse('q=plot&role=seeds&role=shovels&colour=green&kind=')).toEqual({
      state: { query: 'plot', facets: { role: ['seeds'] }, sort: 'best' },
      dropped: ['role=shovels', 'colour=green', 'kind='],
    });
  });

  it('may say a thing twice, or in another order', () => {
    expect(parse('role=tools&q=plot&role=seeds&role=tools').state).toEqual({
      query: 'plot',
      facets: { role: ['seeds', 'tools'] },
      sort: 'best',
    });
  });

  it('has one query: a second is named among what is dropped', () => {
    expect(parse('q=plot&q=pond')).toEqual({ state: { query: 'plot', facets: {}, sort: 'best' }, dropped: ['q=pond'] });
  });

  it.each([
    ['__proto__=practice', '__proto__=practice'],
    ['constructor=prototype', 'constructor=prototype'],
    ['role=__proto__', 'role=__proto__'],
    ['kind=toString', 'kind=toString'],
    ['Role=seeds', 'Role=seeds'],
    ['role=Seeds', 'role=Seeds'],
    ['role[]=seeds', 'role[]=seeds'],
    ['role=seeds%00', 'role=seeds\0'],
    ['role=<script>alert(1)</script>', 'role=<script>alert(1)</script>'],
    ['%E0%A4%A=1', '\uFFFD%A=1'],
    ['=', '='],
    ['sort=shuffled', 'sort=shuffled'],
    ['sort=toString', 'sort=toString'],
  ])('cannot do harm: %s', (address, dropped) => {
    expect(parse(address)).toEqual({ state: { query: '', facets: {}, sort: 'best' }, dropped: [dropped] });
  });

  it('keeps words as they are, whatever stands in them', () => {
    expect(parse('q=%3Cb%3E%26+%E2%80%9Cplot%E2%80%9D').state.query).toBe('<b>& “plot”');
  });

  it('is never too strange to read, and loses nothing without saying so', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someKey, someValue)), (pairs) => {
        const { state, dropped } = parseQuery(new URLSearchParams(pairs), KNOWN);
        const kept = FACETS.flatMap((facet) => (state.facets[facet] ?? []).map((value) => `${facet}=${value}`));
        const others = pairs.filter(([key]) => key !== 'q').map(([key, value]) => `${key}=${value}`);
        expect(new Set([...kept, ...dropped.filter((part) => !part.startsWith('q='))])).toEqual(new Set(others));
        expect(parse(serialiseQuery(state))).toEqual({ state, dropped: [] });
      }),
    );
  });

  it('finds nothing to keep where no value is known', () => {
    expect(parseQuery(new URLSearchParams('role=seeds'), {})).toMatchObject({ dropped: ['role=seeds'] });
  });
});

function parse(address: string) {
  return parseQuery(new URLSearchParams(address), KNOWN);
}

const someKey = fc.oneof(
  fc.constantFrom('q', '__proto__', 'constructor', ...FACETS),
  fc.string().filter((key) => !key.startsWith('q')),
);
const someValue = fc.oneof(fc.constantFrom(...Object.values(KNOWN).flat()), fc.string({ unit: 'grapheme' }));

/** Facets with values that are known, each once and sorted, as the page holds them. */
const someFacets: fc.Arbitrary<Facets> = fc.record(
  {
    kind: someOf('kind'),
    role: someOf('role'),
    approach: someOf('approach'),
    'network-activity': someOf('network-activity'),
    theme: someOf('theme'),
    authority: someOf('authority'),
  },
  { requiredKeys: [] },
);

const someSearch: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  facets: someFacets,
  sort: fc.constantFrom(...SORTS),
});

function someOf(facet: (typeof FACETS)[number]): fc.Arbitrary<string[]> {
  return fc.subarray([...(KNOWN[facet] ?? [])].sort(), { minLength: 1 });
}
