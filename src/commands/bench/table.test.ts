import { expect, it } from 'vitest';
import { formatTable, marginal, type Run } from './table.ts';

const small = run(100, 20, 5000);
const large = run(1000, 29, 5500);

it('tells what each further page costs and by how much pages grew', () => {
  expect(marginal([small, large], 1, 'seconds')).toBe(10);
  expect(marginal([small, large], 0, 'seconds')).toBeUndefined();
  const lines = formatTable([small, large]).split('\n');
  expect(lines.find((line) => line.startsWith('ms a further practice'))).toMatch(/–\s+10\s+≤ 14$/);
  expect(lines.find((line) => line.startsWith('its growth'))).toMatch(/–\s+1\.1\s+≤ 1\.15$/);
});

it('tells whether each further page costs as much as it did before', () => {
  const lines = formatTable([small, large, run(10_000, 137, 5500)]).split('\n');
  expect(lines.find((line) => line.startsWith('that against the run before'))).toMatch(/–\s+–\s+1\.2\s+≤ 1\.3/);
});

it('leaves open what was not measured', () => {
  expect(formatTable([small])).toMatch(/FCP against plain\s+–/);
});

function run(practices: number, seconds: number, medianPage: number): Run {
  const built = { seconds, work: seconds, peak: 1e9, pages: practices, bytes: 1e6, searchBytes: 1e5, medianPage };
  return { practices, built, browsed: undefined };
}
