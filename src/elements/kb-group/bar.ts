import { svg } from '../svg.ts';

/** A share as a drawing: a frame for all, a block for each who counts; beyond what an eye can count, one solid block. */
export function bar(count: number, of: number): SVGSVGElement {
  const drawing = svg('svg', {
    viewBox: '0 0 100 10',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
    'data-bar': '',
  });
  const width = 100 / Math.max(of, 1);
  const gap = of > MOST_BLOCKS ? 0 : width / 8;
  const blocks = gap
    ? Array.from({ length: count }, (_, i) => block(i * width, width - gap))
    : [block(0, count * width)];
  drawing.append(
    svg('path', {
      d: 'M0 0h100v10h-100z',
      fill: 'none',
      stroke: 'currentColor',
      'vector-effect': 'non-scaling-stroke',
    }),
    svg('path', { d: blocks.join(''), fill: 'currentColor' }),
  );
  return drawing;
}

function block(x: number, width: number): string {
  return `M${x.toFixed(2)} 0h${width.toFixed(2)}v10h-${width.toFixed(2)}z`;
}

const MOST_BLOCKS = 40;
