import { expect, it } from 'vitest';
import { hashOf } from '../security-policy.ts';
import { allowStyles } from './allow-styles.ts';
import { earlyScripts } from './early-scripts.ts';
import { shortScopes } from './short-scopes.ts';

it('gives the scopes of a page short names, the same in its styles and on its elements', () => {
  const html =
    '<style>p[data-astro-cid-aaaaaaaa],b[data-astro-cid-bbbbbbbb]{}</style>' +
    '<p data-astro-cid-aaaaaaaa><b data-astro-cid-bbbbbbbb="true"></b></p>';
  expect(shortScopes(html)).toBe('<style>p[data-0],b[data-1]{}</style><p data-0><b data-1></b></p>');
});

it('adds to the policy what it holds of styles, whatever they are made of', () => {
  const css = '@media (width<40rem){a>b{}}';
  const page = `<meta content="style-src 'self'; x"><style>${css}</style><style>p{}</style>`;
  expect(allowStyles(page)).toContain(`content="style-src 'self' '${hashOf(css)}' '${hashOf('p{}')}'; x"`);
});

it('leaves a page without styles as it is', () => {
  const page = `<meta content="style-src 'self'"><p>style-src 'self'</p>`;
  expect(allowStyles(page)).toBe(page);
});

it('names a style as browsers do', () => {
  expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});

it('asks for scripts where a page asks ahead for data, in their order, each once', () => {
  const data = '<link rel="preload" as="fetch" href="/a.json">';
  const [first, second] = ['/a.js', '/b.js'].map((src) => `<script type="module" src="${src}"></script>`);
  expect(earlyScripts(`<head>${data}</head><p></p>${first}<i></i>${second}`)).toBe(
    `<head>${first}${second}${data}</head><p></p><i></i>`,
  );
  expect(earlyScripts(`<head></head><p></p>${first}`)).toBe(`<head></head><p></p>${first}`);
});
