import { formatLocator, type Locator } from '../schemas/origin.ts';

/**
 * Where in one booklet: its locators while they are few, else its sections
 * (`S2, sections 4 to 8 and 10`), since a long row of paragraphs helps nobody.
 */
export function whereIn(locators: readonly Locator[]): string {
  const unique = [...new Map(locators.map((locator) => [formatLocator(locator), locator])).values()].sort(
    (a, b) => a.section - b.section || a.first - b.first || a.last - b.last,
  );
  if (unique.length <= MOST) return unique.map(formatLocator).join(', ');
  const runs = runsOf([...new Set(unique.map(({ section }) => section))]);
  const [only] = runs;
  const word = runs.length === 1 && only?.length === 1 ? 'section' : 'sections';
  return `${unique[0]?.prefix}, ${word} ${LIST.format(runs.map(nameRun))}`;
}

function runsOf(sections: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    if (run && run.at(-1) === section - 1) run.push(section);
    else runs.push([section]);
  }
  return runs;
}

function nameRun(run: readonly number[]): string {
  const [first] = run;
  return run.length > 1 ? `${first} to ${run.at(-1)}` : String(first);
}

const MOST = 10;
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
