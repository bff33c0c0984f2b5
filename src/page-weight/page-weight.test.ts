import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { hashOf } from '../security-policy.ts';
import { allowScripts, scriptsIn } from './allow-scripts.ts';
import { allowStyles } from './allow-styles.ts';
import { runInPlace } from './run-in-place.ts';
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

it('adds to the policy the scripts that the build put into a page, and no other', () => {
  const built = runInPlace('<script type="module">b()</script>');
  const page = (sources: string) =>
    `<meta content="script-src 'self'${sources}; x"><script>a()</script>${built}` +
    `<script src="/c.js"></script><script type="text/plain">d</script>`;
  const [code = ''] = scriptsIn(built);
  expect(allowScripts(page(''))).toBe(page(` '${hashOf(code)}'`));
});

it('lets a module that stands in a page run where it stands', () => {
  const ran: string[] = [];
  const page = runInPlace(
    '<script type="module">const a="$&";say(a)</script><script type="module" src="/b.js"></script>',
  );
  expect(page).toMatch(/^<script>[^<]*<\/script><script type="module" src="\/b.js"><\/script>$/);
  runInNewContext(scriptsIn(page)[0] ?? '', { say: (word: string) => ran.push(word) });
  expect(ran).toEqual(['$&']);
});
