import type { Group } from './grouped.ts';

/** Cuts a list into pages; one empty page where there is nothing. */
export function inPages<T>(members: readonly T[], size = PAGE_SIZE): T[][] {
  const count = Math.max(1, Math.ceil(members.length / size));
  return Array.from({ length: count }, (_, i) => members.slice(i * size, (i + 1) * size));
}

/** Cuts groups into pages: a group that runs over has its name again on the next. */
export function groupsInPages(groups: readonly Group[], size = PAGE_SIZE): Group[][] {
  const flat = groups.flatMap(({ name, entries }) => entries.map((entry) => ({ name, entry })));
  return inPages(flat, size).map((members) => {
    const names = [...new Set(members.map(({ name }) => name))];
    return names.map((name) => ({
      name,
      entries: members.filter((member) => member.name === name).map(({ entry }) => entry),
    }));
  });
}

/** The numbers that lead on from a page: the ends, its neighbours and steps of ten; 0 stands for a gap. */
export function pageNumbers(current: number, last: number): number[] {
  const all = Array.from({ length: last }, (_, i) => i + 1);
  const shown = all.filter((n) => n === 1 || n === last || Math.abs(n - current) <= 1 || n % 10 === 0);
  return shown.flatMap((n, i) => (i > 0 && n - (shown[i - 1] ?? 0) > 1 ? [0, n] : [n]));
}

/** As many cards as stay light, and more than most libraries have. */
const PAGE_SIZE = 100;
