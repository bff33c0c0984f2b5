import type { Mark } from '../../schemas/figure.ts';
import { arrows, authority, boundary, partners, schools, ties, untold } from './marks.ts';

/** The marks of figures one by one, on a grid of 16. */
export const SIGNS: Record<Sign, string> = {
  authority: authority(8, 8),
  school: schools([8, 8]),
  partner: partners([8, 8]),
  untold: untold([8, 8]),
  tie: ties([1, 8, 15, 8]),
  arrow: arrows([1, 8, 14, 8]),
  frame: boundary(2, 3, 12, 10),
};

/** What stands before words: a mark, a line or a frame. */
export type Sign = Mark | 'tie' | 'arrow' | 'frame';
