import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../built-pages.ts';

/** What would identify or reach a person; British forms. */
const PRIVATE = {
  'an e-mail address': /[\w.+-]+@[\w-]+\.[\w.]+/,
  'a telephone number': /(?:\+44\s?|\b0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b/,
  'a postcode': /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b/,
};

test.each(Object.entries(PRIVATE))('no page holds %s', (_, pattern) => {
  const found = builtPages().flatMap((address) => {
    const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    const text = readFileSync(`dist/${file}`, 'utf8').replace(/<[^>]+>/g, ' ');
    return pattern.exec(text)?.[0] ?? [];
  });
  expect(found).toEqual([]);
});

test.each([
  ['an e-mail address', 'Write to head@school.example.'],
  ['a telephone number', 'Ring 01234 567 890.'],
  ['a postcode', 'Cranfield MK43 0AL'],
] as const)('%s would be found', (name, text) => {
  expect(PRIVATE[name].test(text)).toBe(true);
});
