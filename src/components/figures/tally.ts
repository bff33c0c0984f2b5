/** As many strokes as there are ties, the fifth of each five set apart by a gap after it. */
export function tally(count: number): { width: number; path: string } {
  const places = Array.from({ length: count }, (_, i) => 1 + i * STEP + Math.floor(i / 5) * STEP);
  return { width: (places.at(-1) ?? 0) + 1, path: places.map((x) => `M${x} 1v10`).join('') };
}

const STEP = 4;
