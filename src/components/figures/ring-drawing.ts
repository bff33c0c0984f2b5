import type { Ring, Seat } from '../../schemas/figure.ts';
import { type Drawing, draw, inRow, type Label, labels, type Placed } from './drawing.ts';
import { boundary, ties } from './marks.ts';

/** The centre with its hubs round it, from the top clockwise; each hub tied to the centre and to those beside it. */
export function ringDrawing({ centre, hubs, each, beside }: Ring): Drawing {
  const heart: Box = { x: CENTRE.x, y: CENTRE.y, width: 74, height: 44 };
  const boxes = hubs.names.map((_, i) => hubAt(i, hubs.names.length));
  const content = [
    inside(heart, centre.name, centre.seats),
    ...boxes.map((box, i) => inside(box, hubs.names[i] ?? '', each.seats)),
  ];
  const ears = boxes.flatMap((box) =>
    inRow(beside.length, box.x, 40).map((x, i) => {
      const outwards = box.y > CENTRE.y ? 1 : -1;
      const edge = box.y + (outwards * box.height) / 2;
      return { mark: beside[i]?.mark ?? 'untold', x, y: edge + outwards * 15, edge: edge + outwards, outwards };
    }),
  );
  return {
    width: WIDTH,
    height: Math.max(...boxes.map(({ y, height }) => y + height / 2)) + 22,
    marks: [
      ...[heart, ...boxes].map(({ x, y, width, height }) => boundary(x - width / 2, y - height / 2, width, height)),
      ties(
        ...boxes.map((box) => between(heart, box)),
        ...ears.map(({ x, y, edge, outwards }) => [x, edge, x, y - outwards * 4] as const),
      ),
      draw([...content.flatMap(({ placed }) => placed), ...ears]),
    ].join(''),
    labels: content.flatMap((one) => one.labels),
  };
}

function hubAt(i: number, count: number): Box {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2;
  return {
    x: Math.round(CENTRE.x + 103 * Math.cos(angle)),
    y: Math.round(CENTRE.y + 104 * Math.sin(angle)),
    width: 90,
    height: 54,
  };
}

/** The name above, and the marks of those who sit there below it. */
function inside({ x, y, height }: Box, name: string, seats: readonly Seat[]): { placed: Placed[]; labels: Label[] } {
  const foot = y + height / 2 - 11;
  const across = inRow(seats.length, x, 18);
  return {
    placed: seats.map(({ mark }, i) => ({ mark, x: across[i] ?? x, y: foot })),
    labels: labels(name, { x, y: y - 8, width: 13 }),
  };
}

/** The line from frame to frame along that between their middles. */
function between(from: Box, to: Box): [number, number, number, number] {
  return [...edgeTowards(from, to), ...edgeTowards(to, from)];
}

function edgeTowards({ x, y, width, height }: Box, other: Box): [number, number] {
  const [dx, dy] = [other.x - x, other.y - y];
  const reach = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9));
  return [Math.round(x + dx * reach), Math.round(y + dy * reach)];
}

const WIDTH = 288;
const CENTRE = { x: 144, y: 153 };

/** A frame by its middle. */
type Box = { x: number; y: number; width: number; height: number };
