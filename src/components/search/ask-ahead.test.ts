import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { shardsFor } from '../../search/shards.ts';
import { ASK_AHEAD } from './ask-ahead.ts';

const NAMES = 'be bea bulb dig digg diggingbe f fun plot plotsharedt seed sha';

it.each([
  ['?q=How+do+we+lend+the+Funding', ['fun']],
  ['?q=fu', ['f']],
  ['?q=funding+plots', ['fun']],
  ['?q=plots+of+seed', ['plot', 'seed']],
  ['?q=Plot+shared+by+two+families', ['plotsharedt']],
  ['?q=xylophone', []],
  ['?q=%22%3E%3Cscript%3E', []],
  ['', []],
])('asks ahead for the shards of %s', (search, asked) => {
  const page = open(search);
  expect(page.fetched).toEqual(asked.map((name) => `/kb/find/w-${name}.txt`));
  expect(page.waits).toBe(asked.length > 0);
});

it.each(['plot', 'digging beds', 'digging beetroot with seeds', 'seeds of a bulb', 'shared funding', 'the'])(
  'asks for what the search itself will want: %s',
  (query) => {
    const { few } = shardsFor(query, new Set(NAMES.split(' ')));
    const asked = open(`?q=${encodeURIComponent(query)}`).fetched;
    expect(asked.toSorted()).toEqual(few.map((name) => `/kb/find/w-${name}.txt`).toSorted());
  },
);

it('lets the page be seen when nothing answers', () => {
  const page = open('?q=funding');
  page.later();
  expect(page.waits).toBe(false);
});

/** A search page that has just begun to come. */
function open(search: string) {
  const fetched: string[] = [];
  const seen: { dataset: { waits?: string } } = { dataset: {} };
  let later = () => {};
  const page = {
    document: {
      currentScript: { dataset: { shards: NAMES, find: '/kb/find/' } },
      documentElement: seen,
    },
    location: { search },
    self: {},
    fetch: (address: string) => {
      fetched.push(address);
      return new Promise(() => {});
    },
    setTimeout: (callback: () => void) => {
      later = callback;
    },
    URLSearchParams,
    AbortSignal,
  };
  runInContext(ASK_AHEAD, createContext(page));
  return {
    fetched,
    get waits() {
      return seen.dataset.waits !== undefined;
    },
    later: () => later(),
  };
}
