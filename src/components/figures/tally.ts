/**
 * As many strokes as there are ties, the fifth of each five set apart by a gap after it. Each is placed from the one before,
 * so that hundreds are the same few characters again and again, which compress to next to nothing.
 */
export function tally(count: number): { width: number; path: string } {
  const steps = Array.from({ length: count }, (_, i) => (i === 0 ? 1 : i % 5 === 0 ? 2 * STEP : STEP));
  const width = steps.reduce((sum, step) => sum + step, 0);
  return { width: width + 1, path: steps.map((step, i) => (i ? `m${step}-10v10` : `M${step} 1v10`)).join('') };
}

const STEP = 4;
