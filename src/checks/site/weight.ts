import { isKind, type Kind } from '../../collections.ts';
import type { Fault } from '../../content-reader/fault.ts';
import { BEST, compressed, GOOD } from './compressed.ts';
import type { Page } from './read-page.ts';
import type { Site } from './read-site.ts';
import { makeScale, type Scale } from './scale.ts';

/**
 * What a first visit to a page fetches stays small: its HTML with the styles in it, script and icon, in bytes as the best
 * compression sends them. Also tells which pages are the heaviest.
 */
export function weigh(site: Site): { faults: Fault[]; heaviest: Weight[] } {
  const scale = makeScale(site);
  // Lesser compression finds a page too heavy, never too light: the best one, the slowest by far, is kept for where it matters.
  const rough = site.pages
    .map((page) => ({ page, weight: weightOf(page, scale, page.atMost) }))
    .sort((a, b) => b.weight.total - a.weight.total);
  const weights: Weight[] = [];
  const isSettled = (weight: Weight) =>
    weights.filter(({ total }) => total >= weight.total).length >= TOLD && faultsOf(weight).length === 0;
  for (const { page, weight } of rough) {
    if (isSettled(weight)) continue;
    const bytes = page.bytes();
    if (isSettled(weightOf(page, scale, compressed(bytes, GOOD)))) continue;
    weights.push(weightOf(page, scale, compressed(bytes, BEST)));
  }
  return {
    faults: weights.flatMap(faultsOf),
    heaviest: weights.sort((a, b) => b.total - a.total).slice(0, TOLD),
  };
}

/** `  23.1 KB  3 requests  glossary/index.html`, a line for each. */
export function formatWeights(weights: readonly Weight[]): string {
  return weights
    .map(({ file, total, requests }) => `  ${kilobytes(total).padStart(8)}  ${requests} requests  ${file}`)
    .join('\n');
}

function faultsOf({ file, kind, total, script, requests }: Weight): Fault[] {
  const limit = kind ? LIMITS[kind] : LIMITS.page;
  const fault = (what: string, mend: string): Fault => ({ file, line: 0, what, mend });
  return [
    ...(total > limit
      ? [
          fault(
            `weighs ${kilobytes(total)}, more than ${kilobytes(limit)}`,
            'Say less on it, or move a part to a page.',
          ),
        ]
      : []),
    ...(kind !== 'page' && script > MOST_SCRIPT
      ? [fault(`loads ${kilobytes(script)} of script`, 'Load on use what not every reader of the page uses.')]
      : []),
    ...(kind !== 'page' && requests > MOST_REQUESTS
      ? [fault(`needs ${requests} requests`, `Join its files, or load them on use: ${MOST_REQUESTS} at most.`)]
      : []),
  ];
}

/** What a page and all that it loads weigh, its own HTML so many bytes. */
function weightOf({ file, kind, loads }: Page, scale: Scale, html: number): Weight {
  const needed = new Set(loads.flatMap((address) => scale.filesOf(file, address)));
  const script = sum([...needed].filter((name) => name.endsWith('.js')).map(scale.weightOfFile));
  const others = sum([...needed].filter((name) => !name.endsWith('.js')).map(scale.weightOfFile));
  const total = html + script + others;
  return { file, kind: isKind(kind) ? kind : undefined, total, script, requests: 1 + needed.size };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

const KB = 1000;
const ENTRY = 14 * KB;
/** Pages that are no entries are lists and tools. A source is a list of 50 to 170 paragraphs, each with all that cite it. */
const LIMITS: Record<Kind, number> = {
  'case-study': 20 * KB,
  role: ENTRY,
  approach: ENTRY,
  'network-activity': ENTRY,
  practice: ENTRY,
  principle: ENTRY,
  source: 30 * KB,
  term: ENTRY,
  page: 30 * KB,
};
const MOST_SCRIPT = 2 * KB;
const MOST_REQUESTS = 4;
const TOLD = 5;

export type Weight = {
  file: string;
  /** Undefined for the page of an address that moved. */
  kind: Kind | undefined;
  /** Bytes of everything that a first visit fetches, and of the script among it. */
  total: number;
  script: number;
  requests: number;
};
