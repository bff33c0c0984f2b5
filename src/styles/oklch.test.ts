import { expect, test } from 'vitest';
import { oklchToHex } from './oklch.ts';

// The conversions that CSS Color 4 gives as its examples.
test.each([
  ['white', 1, 0, 0, '#ffffff'],
  ['black', 0, 0, 0, '#000000'],
  ['red', 0.62796, 0.25768, 29.234, '#ff0000'],
  ['lime', 0.86644, 0.29483, 142.495, '#00ff00'],
  ['blue', 0.45201, 0.31321, 264.052, '#0000ff'],
  ['rebeccapurple', 0.44027, 0.1603, 303.373, '#663399'],
])('%s', (_, lightness, chroma, hue, hex) => {
  expect(oklchToHex(lightness, chroma, hue)).toBe(hex);
});

test('clips what a screen cannot show', () => {
  expect(oklchToHex(0.7, 0.4, 140)).toMatch(/^#00[\da-f]{4}$/);
});
