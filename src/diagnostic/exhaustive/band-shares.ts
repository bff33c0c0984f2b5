import { type Band, QUESTIONS } from '../index.ts';
import { type Counter, count, percent } from './figure.ts';

/** How often each band is given, and whether not knowing ever makes a reading firmer. */
export function bandShares(): Counter {
  const all = new Map<Band, number>();
  const definite = new Map<Band, number>();
  const bands = new Map<string, Band>();
  return {
    see: (seen) => {
      const { band } = seen.result;
      all.set(band, (all.get(band) ?? 0) + 1);
      if (seen.definite) definite.set(band, (definite.get(band) ?? 0) + 1);
      bands.set(keyOf(Object.values(seen.answers)), band);
    },
    figures: () => [
      ...EXPECTED.map(({ band, of }) => percent(`band ${band}`, definite.get(band) ?? 0, total(definite), of)),
      ...EXPECTED_OF_ALL.map(({ band, of }) =>
        percent(`band ${band}, don’t-knows allowed`, all.get(band) ?? 0, total(all), of),
      ),
      count('sets that a don’t-know makes clear', madeClear(bands), 0),
    ],
  };
}

function madeClear(bands: ReadonlyMap<string, Band>): number {
  let found = 0;
  for (const [key, band] of bands) {
    if (band === 'clear') continue;
    const answers = key.split(SEPARATOR);
    for (const place of QUESTIONS.keys()) {
      if (bands.get(keyOf(answers.with(place, 'dk'))) === 'clear') found++;
    }
  }
  return found;
}

function keyOf(answers: readonly string[]): string {
  return answers.join(SEPARATOR);
}

function total(counts: ReadonlyMap<Band, number>): number {
  return [...counts.values()].reduce((sum, one) => sum + one, 0);
}

const SEPARATOR = ' ';
const EXPECTED = [
  { band: 'clear', of: 15.1 },
  { band: 'leaning', of: 44.1 },
  { band: 'joint', of: 36.2 },
  { band: 'none', of: 4.7 },
] as const;
const EXPECTED_OF_ALL = [
  { band: 'clear', of: 5.5 },
  { band: 'leaning', of: 54.2 },
  { band: 'joint', of: 21.8 },
  { band: 'none', of: 16.0 },
  { band: 'insufficient', of: 2.6 },
] as const;
