import type { Rows } from '../../schemas/figure.ts';
import { type Drawing, draw, inRow, type Label, LEADING, labels, type Placed, wrap } from './drawing.ts';
import { arrows, boundary, ties } from './marks.ts';

/** Rows from top to bottom, each named at its left; drawn once for each time, side by side. */
export function rowsDrawing(figure: Rows): Drawing {
  const count = figure.times?.count ?? 1;
  const column = (WIDTH - NAMES) / count;
  const bands = bandsOf(figure, column);
  const bottom = bands.at(-1)?.bottom ?? 0;
  const drawn = inRow(count, NAMES + (WIDTH - NAMES) / 2, column).map((x) => columnOf(figure, bands, x, column));
  const times = figure.times?.one;
  const named = times
    ? inRow(count, NAMES + (WIDTH - NAMES) / 2, column).map(
        (x, i): Label => ({ text: `${times} ${i + 1}`, x, y: bottom + 26, start: false }),
      )
    : [];
  return {
    width: WIDTH,
    height: bottom + (times ? 32 : 2),
    marks: drawn.map(({ marks }) => marks).join(''),
    labels: [
      ...bands.flatMap(({ row, middle }) => labels(row.name, { x: 0, y: middle, width: NAME, start: true })),
      ...drawn.flatMap((one) => one.labels),
      ...named,
    ],
  };
}

/** Where each row stands; a row of many, or of frames, is held by one frame. */
function bandsOf({ rows }: Rows, column: number): Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const held = row.count > 2 || row.frames.length > 0;
    const lines = Math.ceil((row.count * STEP) / (column - 16));
    const perLine = Math.ceil(row.count / lines);
    const height = row.frames.length ? 40 : held ? lines * STEP + 6 : 10;
    const above = bands.at(-1);
    const top = above ? above.bottom + GAP : Math.max(2, (wrap(row.name, NAME).length * LEADING - height) / 2);
    bands.push({ row, held, perLine, top, bottom: top + height, middle: top + height / 2 });
  }
  return bands;
}

function columnOf({ ties: tied }: Rows, bands: Band[], x: number, column: number) {
  const wide = column - 4;
  const lines = tied.flatMap(({ from, to, kind }) => {
    const [upper, lower] = [from, to].map((id) => bands.find(({ row }) => row.id === id));
    if (!upper || !lower) return [];
    const starts = upper.held ? [x] : inRow(upper.row.count, x, SPREAD);
    const ends = lower.held ? [x] : inRow(lower.row.count, x, SPREAD);
    const room = lower.held ? 3 : 5;
    return starts.flatMap((start) =>
      ends.map((end) => ({ kind, line: [start, upper.bottom + 2, end, lower.top - room] as const })),
    );
  });
  const inside = bands.map((band) => contentOf(band, x, wide));
  return {
    marks: [
      bands.filter(({ held }) => held).map(({ top, bottom }) => boundary(x - wide / 2, top, wide, bottom - top)),
      lines.filter(({ kind }) => kind === 'tie').map(({ line }) => ties(line)),
      lines.filter(({ kind }) => kind === 'arrow').map(({ line }) => arrows(line)),
      inside.map(({ marks }) => marks),
    ]
      .flat()
      .join(''),
    labels: inside.flatMap((content) => content.labels),
  };
}

function contentOf({ row, held, perLine, top, bottom, middle }: Band, x: number, wide: number) {
  if (row.frames.length) {
    const share = (wide - 6) / row.frames.length;
    const middles = inRow(row.frames.length, x, share);
    return {
      marks: middles
        .map((at) => boundary(Math.round(at - share / 2 + 3), top + 6, Math.round(share - 6), bottom - top - 12))
        .join(''),
      labels: row.frames.flatMap((name, i) => labels(name, { x: middles[i] ?? x, y: middle, width: 9 })),
    };
  }
  const placed = Array.from({ length: row.count }, (_, i): Placed => {
    const line = Math.floor(i / perLine);
    const inLine = Math.min(perLine, row.count - line * perLine);
    const across = inRow(inLine, x, held ? STEP : SPREAD)[i - line * perLine] ?? x;
    return { mark: row.mark, x: across, y: held ? top + 3 + STEP * (line + 0.5) : middle };
  });
  return { marks: draw(placed), labels: [] };
}

/** The width of a phone’s column, and what of it the names of the rows take. */
const WIDTH = 288;
const NAMES = 100;
/** How many letters fit there. */
const NAME = 14;
const GAP = 34;
const STEP = 16;
const SPREAD = 34;

type Band = {
  row: Rows['rows'][number];
  held: boolean;
  perLine: number;
  top: number;
  bottom: number;
  middle: number;
};
