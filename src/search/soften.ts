/**
 * Pages that hold part of what was asked for, from the pages that hold each part, which may be asked for under several names.
 * Rare parts count most; a page that holds little of it all is left out. Scores stay below those of pages that hold everything.
 */
export function soften<Hit extends { id: string; score: number }>(parts: readonly (readonly Hit[][])[]): Hit[] {
  const found = new Map<string, { hit: Hit; score: number; share: number }>();
  const holders = parts.map((names) => bestOf(names));
  const total = new Set(holders.flatMap((holding) => [...holding.keys()])).size;
  const rarities = holders.map(({ size }) => (size ? Math.log(1 + total / size) : 0));
  const sum = rarities.reduce((all, rarity) => all + rarity, 0);
  for (const [i, holding] of holders.entries()) {
    for (const [id, hit] of holding) {
      const known = found.get(id) ?? { hit, score: 0, share: 0 };
      known.share += (rarities[i] ?? 0) / sum;
      known.score += hit.score;
      found.set(id, known);
    }
  }
  return [...found.values()]
    .filter(({ share }) => share >= ENOUGH)
    .map(({ hit, score, share }) => ({ ...hit, score: score * share * LESS }));
}

/** Each page once, other names than the first counting less. */
function bestOf<Hit extends { id: string; score: number }>(names: readonly Hit[][]): Map<string, Hit> {
  const best = new Map<string, Hit>();
  for (const [i, hits] of names.entries()) {
    for (const hit of hits) {
      const score = hit.score * (i === 0 ? 1 : OTHER_NAME);
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { ...hit, score });
    }
  }
  return best;
}

const ENOUGH = 0.1;
const OTHER_NAME = 0.7;
const LESS = 0.3;
