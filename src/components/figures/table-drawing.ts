import type { Seat } from '../../schemas/figure.ts';
import { draw, type Placed } from './drawing.ts';
import { boundary } from './marks.ts';

/** Those who meet in a group, seated round one table, from the top clockwise, on the grid of 48. */
export function tableDrawing(seats: readonly Seat[]): string {
  const placed = seats.map(({ mark }, i): Placed => {
    const angle = (2 * Math.PI * i) / seats.length - Math.PI / 2;
    return { mark, x: Math.round(24 + 19 * Math.cos(angle)), y: Math.round(24 + 19 * Math.sin(angle)) };
  });
  return boundary(15, 15, 18, 18) + draw(placed);
}
