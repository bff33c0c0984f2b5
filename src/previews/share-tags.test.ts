import { expect, test } from 'vitest';
import { makePaths } from '../paths.ts';
import { shareTags } from './share-tags.ts';

const PAGE = { kind: 'approach', id: 'consulting', title: 'Consulting', description: 'Ask first.' } as const;
const SITE = new URL('https://library.example');

test('a shared link shows title, description and the name of the site', () => {
  const tags = shareTags(PAGE, undefined, makePaths('/'));
  expect(tags).toMatchObject({ 'og:title': 'Consulting', 'og:description': 'Ask first.', 'og:type': 'article' });
  expect(tags['og:site_name']).toBeTruthy();
});

test('home is a website, not an article', () => {
  const tags = shareTags({ ...PAGE, kind: 'page', id: 'home' }, undefined, makePaths('/'));
  expect(tags['og:type']).toBe('website');
});

test('a picture has an absolute address, below the sub-path too', () => {
  const tags = shareTags(PAGE, SITE, makePaths('/kb/'));
  expect(tags).toMatchObject({
    'og:image': 'https://library.example/kb/previews/approach-consulting.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  });
  expect(tags['og:image:alt']).toMatch(/authority/);
});

test('where the site has no address of its own, no picture is promised', () => {
  const names = Object.keys(shareTags(PAGE, undefined, makePaths('/')));
  expect(names.filter((name) => /image|card/.test(name))).toEqual([]);
});
