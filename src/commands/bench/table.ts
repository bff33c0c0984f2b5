import type { Browsed } from './browse.ts';
import type { Built } from './build.ts';

/** What was measured, a column for each size of the library, beside what must hold. */
export function formatTable(runs: readonly Run[]): string {
  const rows = [
    ['', ...runs.map(({ practices }) => String(practices)), 'must'],
    ...ROWS.map((row) => cellsOf(row, runs)),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  '))
    .join('\n');
}

/** Milliseconds that each further page costs, between a run and the one before it. */
export function marginal(runs: readonly Run[], place: number, time: 'seconds' | 'work'): number | undefined {
  const [before, here] = [runs[place - 1], runs[place]];
  if (!before || !here) return undefined;
  return ((here.built[time] - before.built[time]) * 1000) / (here.practices - before.practices);
}

/** How much more each further page costs here than it did a run before; below 1 where it costs less. */
export function steepening(runs: readonly Run[], place: number): number | undefined {
  return ratio(marginal(runs, place, 'seconds'), marginal(runs, place - 1, 'seconds'));
}

function cellsOf({ name, must, value }: Row, runs: readonly Run[]): string[] {
  const cells = runs.map((run, place) => {
    const found = value(run, place, runs);
    return found === undefined || Number.isNaN(found) ? '–' : String(Math.round(found * 1000) / 1000);
  });
  return [name, ...cells, must];
}

const ROWS: Row[] = [
  { name: 'build, s', must: '', value: ({ built }) => round(built.seconds) },
  { name: 'build, s of processor time', must: '', value: ({ built }) => round(built.work) },
  { name: 'ms a further practice', must: '≤ 14', value: (_, place, runs) => round(marginal(runs, place, 'seconds')) },
  { name: 'that against the run before', must: '≤ 1.3 either way', value: (_, place, runs) => steepening(runs, place) },
  {
    name: 'ms of processor time a further practice',
    must: '',
    value: (_, place, runs) => round(marginal(runs, place, 'work')),
  },
  { name: 'peak memory, GB', must: '1.5 at 1,000, 6 at 10,000', value: ({ built }) => built.peak / 1e9 },
  { name: 'pages', must: '', value: ({ built }) => built.pages },
  { name: 'output, MB', must: '', value: ({ built }) => round(built.bytes / 1e6) },
  { name: 'search index on disk, MB', must: '', value: ({ built }) => round(built.searchBytes / 1e6) },
  { name: 'median practice page, HTML, bytes', must: '', value: ({ built }) => built.medianPage },
  {
    name: 'its growth from the run before',
    must: '≤ 1.15',
    value: ({ built }, place, runs) => ratio(built.medianPage, runs[place - 1]?.built.medianPage),
  },
  { name: 'plain page, FCP, ms', must: '', value: ({ browsed }) => round(browsed?.plain.fcp) },
  { name: 'practice page, FCP, ms', must: '', value: ({ browsed }) => round(browsed?.page.fcp) },
  { name: 'FCP against plain', must: '≤ 1.1', value: ({ browsed }) => ratio(browsed?.page.fcp, browsed?.plain.fcp) },
  { name: 'LCP against plain', must: '≤ 1.1', value: ({ browsed }) => ratio(browsed?.page.lcp, browsed?.plain.lcp) },
  { name: 'TBT, ms', must: '0', value: ({ browsed }) => round(browsed?.page.tbt) },
  { name: 'CLS', must: '≤ 0.001', value: ({ browsed }) => browsed?.page.cls },
  { name: 'search, first answer, ms', must: '', value: ({ browsed }) => round(browsed?.search.first) },
  {
    name: 'search, first answer against plain FCP',
    must: '≤ 1.5',
    value: ({ browsed }) => ratio(browsed?.search.first, browsed?.plain.fcp),
  },
  { name: 'bytes to the first answer', must: '30 / 40 / 60 K', value: ({ browsed }) => browsed?.search.firstBytes },
  { name: 'search, done, ms', must: '', value: ({ browsed }) => round(browsed?.search.done) },
  { name: 'bytes to done', must: '', value: ({ browsed }) => browsed?.search.doneBytes },
  { name: 'requests to done', must: '', value: ({ browsed }) => browsed?.search.requests },
  { name: 'next query, ms', must: '≤ 35', value: ({ browsed }) => round(browsed?.search.next) },
  { name: 'facet change, ms', must: '≤ 35', value: ({ browsed }) => round(browsed?.search.facet) },
];

function round(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Math.round(number * 10) / 10;
}

function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || !other ? undefined : one / other;
}

type Row = { name: string; must: string; value: (run: Run, place: number, runs: readonly Run[]) => number | undefined };
/** `browsed` is absent where only the build was measured. */
export type Run = { practices: number; built: Built; browsed: Browsed | undefined };
