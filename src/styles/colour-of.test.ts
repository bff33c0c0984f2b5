import { describe, expect, test } from 'vitest';
import { KINDS } from '../collections.ts';
import { colourOf } from './colour-of.ts';

const CSS = `
/* :root { --page: #000; } */
:root { --white: #fff; --ink: oklch(0% 0 0); --page: light-dark(var(--white), var(--ink)); --gap: 1rem; --seen: oklch(50% 0 0 / 0.5); }
:root,
[data-kind] { --hue: 0; --colour: 0; --cover: light-dark(oklch(100% calc(var(--colour) * 2) var(--hue)), oklch(0% calc(0 + var(--colour)) var(--hue))); }
[data-kind="role"],
[data-kind="term"] { --cover: #663399; }
[data-inverse],
[data-inverse] [data-kind] { --page: var(--cover); }
`;

describe('a colour of the token file', () => {
  test('is found through what it names, for light and for dark', () => {
    expect(colourOf('--page', { css: CSS })).toBe('#ffffff');
    expect(colourOf('--page', { css: CSS, theme: 'dark' })).toBe('#000000');
  });

  test('is that of a kind', () => {
    expect(colourOf('--cover', { css: CSS, kind: 'practice' })).toBe('#ffffff');
    expect(colourOf('--cover', { css: CSS, kind: 'practice', theme: 'dark' })).toBe('#000000');
    expect(colourOf('--cover', { css: CSS, kind: 'term' })).toBe('#663399');
  });

  test('is another on a cover', () => {
    expect(colourOf('--page', { css: CSS, kind: 'role', inverse: true })).toBe('#663399');
  });

  test.each(['--none', '--gap', '--seen'])('cannot be made of %s', (token) => {
    expect(() => colourOf(token, { css: CSS })).toThrow(token);
  });
});

test.each(KINDS)('the cover of each kind can be read: %s', (kind) => {
  for (const token of ['--cover', '--text', '--accent'])
    expect(colourOf(token, { kind, inverse: true })).toMatch(/^#[\da-f]{6}$/);
});
