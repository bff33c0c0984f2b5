/**
 * The grammar of the library's small pictures, on a grid of 48: an authority is a square, a school a dot, a partner a ring,
 * a tie a line, influence an arrow, a boundary a frame; what is broken is not yet there, or no longer.
 * Somebody of whom no source tells which of these they belong to is a diamond.
 */

/** The words of the grammar: a square at its centre, of 10 with its outline. */
export function authority(x: number, y: number, side = 8): string {
  return `<rect x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}" fill="currentColor"/>`;
}

export function schools(...centres: Point[]): string {
  const dots = centres.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3"/>`);
  return `<g fill="currentColor" stroke="none">${dots.join('')}</g>`;
}

export function partners(...centres: Point[]): string {
  return centres.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4"/>`).join('');
}

export function untold(...centres: Point[]): string {
  return `<path d="${centres.map(([x, y]) => `M${x} ${y - 4}l4 4-4 4-4-4z`).join('')}"/>`;
}

export function boundary(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2"/>`;
}

export function ties(...lines: Line[]): string {
  return `<path d="${lines.map(course).join('')}"/>`;
}

/** A tie not made yet, or no longer. */
export function faded(...lines: Line[]): string {
  return `<path stroke-dasharray="2 5" d="${lines.map(course).join('')}"/>`;
}

export function arrows(...lines: Line[]): string {
  return `<path d="${lines.map((line) => course(line) + tip(line)).join('')}"/>`;
}

/** The heads of arrows whose shafts are drawn otherwise. */
export function tips(...lines: Line[]): string {
  return `<path d="${lines.map(tip).join('')}"/>`;
}

/** From point to point, closed where it comes back to the first. */
function course([x, y, ...rest]: Line): string {
  const closed = rest.at(-2) === x && rest.at(-1) === y;
  return closed ? `M${[x, y, ...rest.slice(0, -2)].join(' ')}Z` : `M${[x, y, ...rest].join(' ')}`;
}

/** Two barbs at the end of a straight line, each about 45 degrees off it. */
function tip([fromX, fromY, x, y]: Line): string {
  const back = Math.atan2(fromY - y, fromX - x);
  const barb = (turn: number) =>
    `${Math.round(x + 5.5 * Math.cos(back + turn))} ${Math.round(y + 5.5 * Math.sin(back + turn))}`;
  return `M${barb(0.75)} ${x} ${y} ${barb(-0.75)}`;
}

export type Point = readonly [x: number, y: number];
type Line = readonly [fromX: number, fromY: number, x: number, y: number, ...more: number[]];
