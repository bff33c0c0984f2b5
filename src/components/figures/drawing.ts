import type { Mark } from '../../schemas/figure.ts';
import { authority, type Point, partners, schools, untold } from './marks.ts';

/** Marks of several kinds, each where it stands; marks of one kind are drawn together. */
export function draw(placed: readonly Placed[]): string {
  const at = (wanted: Mark) => placed.filter(({ mark }) => mark === wanted).map(({ x, y }): Point => [x, y]);
  const round = { school: schools, partner: partners, untold };
  const drawn = [
    ...at('authority').map(([x, y]) => authority(x, y)),
    ...MARKS.flatMap((mark) => (at(mark).length ? [round[mark](...at(mark))] : [])),
  ];
  return drawn.join('');
}

/** Places in a row round a middle, `gap` apart. */
export function inRow(count: number, middle: number, gap: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.round(middle + (i - (count - 1) / 2) * gap));
}

/** Lines of at most `width` letters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Words in a drawing, one label for each line, round a middle height. */
export function labels(text: string, at: { x: number; y: number; width: number; start?: boolean }): Label[] {
  const lines = wrap(text, at.width);
  const heights = inRow(lines.length, at.y + BASELINE, LEADING);
  return lines.map((line, i) => ({ text: line, x: at.x, y: heights[i] ?? at.y, start: at.start ?? false }));
}

const MARKS = ['school', 'partner', 'untold'] as const;
/** From line to line. */
export const LEADING = 14;
/** From the middle of small letters down to the line that they stand on. */
const BASELINE = 4;

export type Placed = { mark: Mark; x: number; y: number };
/** `y` is the line that the words stand on; `start`: they begin at `x` instead of having it in their middle. */
export type Label = { text: string; x: number; y: number; start: boolean };
/** The inside of an svg element of this size, and its words. One unit is a pixel on a phone. */
export type Drawing = { width: number; height: number; marks: string; labels: Label[] };
