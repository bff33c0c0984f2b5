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
  const document = {
    currentScript: { dataset: { shards: 'f fun sha sharef', find: '/kb/find/' } },
    createElement: () => ({}),
    head: { append: (link: { href: string }) => links.push(link) },
  };
  runInContext(ASK_AHEAD, createContext({ document, location: { search }, URLSearchParams }));
  expect(links.map(({ href }) => href)).toEqual(asked);
});
