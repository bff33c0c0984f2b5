import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { COLLECTIONS, isKind, type Kind } from '../../src/collections.ts';
import type { LibraryFile } from '../../src/library-file/library.ts';
import { builtPages } from '../built-pages.ts';

const library: LibraryFile = JSON.parse(readFileSync('dist/library.json', 'utf8'));

test('library.json keeps to its schema', () => {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('dist/library.schema.json', 'utf8')));
  validate(library);
  expect(validate.errors).toBeNull();
});

test('the schema refuses what does not fit', () => {
  const validate = new Ajv().compile(JSON.parse(readFileSync('dist/library.schema.json', 'utf8')));
  expect(validate({ ...library, version: 2 })).toBe(false);
  expect(
    validate({
      ...library,
      relations: [{ from: 'practice:x', to: 'role:y', basis: 'guess', why: null, locators: [] }],
    }),
  ).toBe(false);
});

test('library.json names every entry with a page, and only such', () => {
  const folders = new Set<string>(Object.values(COLLECTIONS).map(({ folder }) => folder));
  const pages = builtPages().filter((address) => {
    const [folder = '', id = '', rest] = address.split('/');
    return folders.has(folder) && id !== '' && rest === '' && address !== 'approaches/choosing/';
  });
  const listed = library.entries
    .filter(({ kind }) => kind !== 'term' && kind !== 'page')
    .map(({ url }) => url.slice(1));
  expect(listed.toSorted()).toEqual(pages.toSorted());
});

test('every practice is listed by its roles, approaches, network activities, themes, case and sources', () => {
  const missing: string[] = [];
  for (const practice of library.entries.filter(({ kind }) => kind === 'practice')) {
    const expected = [
      ...practice.roles.map(({ id }) => pageOf('role', id)),
      ...practice.approaches.map(({ id }) => pageOf('approach', id)),
      ...practice.networkActivities.map(({ id }) => pageOf('network-activity', id)),
      ...practice.themes.map((theme) => `practices/by/theme/${theme}/`),
      ...(practice.authority && practice.authority !== 'unnamed' ? [pageOf('case-study', practice.authority)] : []),
      ...new Set(practice.locators.map((locator) => pageOf('source', sourceOf(locator)))),
    ];
    for (const page of expected)
      if (!listedFrom(page).has(practice.url)) missing.push(`${page} does not list ${practice.url}`);
  }
  expect(missing).toEqual([]);
});

test('both ends of every relation show it, and what is our reading is marked', () => {
  const missing: string[] = [];
  for (const { from, to, basis, why } of library.relations) {
    const [fromPage, toPage] = [addressOf(from), addressOf(to)];
    if (!linksOf(fromPage).has(`/${toPage}`)) missing.push(`${fromPage} does not link ${toPage}`);
    if (!linksOf(toPage).has(`/${fromPage}`)) missing.push(`${toPage} does not link ${fromPage}`);
    if (basis === 'editorial' && !why) missing.push(`${from} → ${to} gives no ground`);
  }
  expect(missing).toEqual([]);
});

/** `role:membership#activity-vision` → the address of its page. */
function addressOf(node: string): string {
  const [kind = '', id = ''] = node.split('#')[0]?.split(':') ?? [];
  if (!isKind(kind)) throw new Error(`${node} is of no known kind`);
  return pageOf(kind, id);
}

function pageOf(kind: Kind, id: string): string {
  return `${COLLECTIONS[kind].folder}/${id}/`;
}

function sourceOf(locator: string): string {
  const order = Number(locator.slice(1, locator.indexOf('-')));
  const found = library.entries.filter(({ kind }) => kind === 'source')[order - 1];
  if (!found) throw new Error(`No source for ${locator}`);
  return found.id;
}

/** Every address that a page links to, without its anchor. */
/** What a page links to, or the lists that go on where it breaks off. */
function listedFrom(page: string): Set<string> {
  const onward = [...linksOf(page)]
    .filter((address) => address.startsWith('/linked/'))
    .map((address) => address.slice(1));
  return new Set([page, ...onward].flatMap((one) => [...linksOf(one)]));
}

function linksOf(page: string): Set<string> {
  const known = LINKS.get(page);
  if (known) return known;
  const html = readFileSync(`dist/${page}index.html`, 'utf8');
  const links = new Set([...html.matchAll(/href="([^"#]+)/g)].map(([, address = '']) => address));
  LINKS.set(page, links);
  return links;
}

const LINKS = new Map<string, Set<string>>();
