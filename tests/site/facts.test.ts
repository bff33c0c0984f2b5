import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages } from '../built-pages.ts';
import facts from '../fixtures/facts.json' with { type: 'json' };

/** Facts of the booklets that must be found on at least one of the pages named. */
test.each(facts)('$statement', ({ pattern, pages }) => {
  const addresses = pages.flatMap(addressesOf);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.some((address) => new RegExp(pattern, 'i').test(textOf(address)))).toBe(true);
});

/** A case study stands for itself and its practices; `activities` and `background` for their collections. */
function addressesOf(page: string): string[] {
  const built = builtPages();
  if (page === 'sandwell' || page === 'redbridge') {
    const practices = built.filter((address) => address.startsWith('practices/') && caseStudyOf(address) === page);
    return [`case-studies/${page}/`, ...practices];
  }
  if (page === 'activities') return built.filter((address) => address.startsWith('network-activities/'));
  if (page === 'background') return built.filter((address) => /^(principles|approaches)\//.test(address));
  return built.filter((address) => address === `${page}/`);
}

function caseStudyOf(address: string): string | undefined {
  return /<meta name="kb-authority" content="([^"]+)"/.exec(html(address))?.[1];
}

function textOf(address: string): string {
  return html(address)
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;|&#38;/g, '&')
    .replace(/\s+/g, ' ');
}

function html(address: string): string {
  return readFileSync(`dist/${address}index.html`, 'utf8');
}
