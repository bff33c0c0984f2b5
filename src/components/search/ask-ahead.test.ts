import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ASK_AHEAD } from './ask-ahead.ts';

it.each([
  ['?q=How+do+we+lend+the+Funding', ['/kb/find/w-fun.txt']],
  ['?q=fu', ['/kb/find/w-f.txt']],
  ['?q=funding+funds', ['/kb/find/w-fun.txt']],
  ['?q=share+of+funding', ['/kb/find/w-sha.txt', '/kb/find/w-fun.txt', '/kb/find/w-sharef.txt']],
  ['?q=xylophone', []],
  ['?q=%22%3E%3Cscript%3E', []],
  ['', []],
])('asks ahead for the shards of %s', (search, asked) => {
  const links: { href: string }[] = [];
  const root = { dataset: {} };
  const later: (() => void)[] = [];
  const document = {
    documentElement: root,
    currentScript: { dataset: { shards: 'f fun sha sharef', find: '/kb/find/' } },
    createElement: () => ({}),
    head: { append: (link: { href: string }) => links.push(link) },
  };
  const setTimeout = (show: () => void) => later.push(show);
  runInContext(ASK_AHEAD, createContext({ document, location: { search }, URLSearchParams, setTimeout }));
  expect(links.map(({ href }) => href)).toEqual(asked);
  // Hidden only while something is awaited, and shown again whatever comes.
  expect(root.dataset).toEqual(asked.length ? { asked: '' } : {});
  for (const show of later) show();
  expect(root.dataset).toEqual({});
});
