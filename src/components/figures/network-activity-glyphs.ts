import type { Glyph } from './glyphs.ts';
import { arrows, faded, schools, ties, tips } from './marks.ts';

export const NETWORK_ACTIVITY_GLYPHS: Record<string, Glyph> = {
  'network-activity:courting': {
    says: 'One school reaching out to three others that stand apart, with no tie made yet',
    because: 'Possible partner schools are approached and won over, one by one or as a group.',
    at: 'S5-6.1, S5-8.4',
    marks: [
      faded([5, 24, 36, 9], [5, 24, 36, 24], [5, 24, 36, 39]),
      tips([5, 24, 36, 9], [5, 24, 36, 24], [5, 24, 36, 39]),
      schools([5, 24], [43, 5], [43, 24], [43, 43]),
    ].join(''),
  },
  'network-activity:aligning': {
    says: 'Three schools that start at different places and head side by side for one line',
    because: 'A shared idea becomes a shared agenda, with agreed ways of working together.',
    at: 'S5-6.2, S5-9.1, S5-9.3',
    marks: [
      ties([43, 3, 43, 45]),
      arrows([5, 8, 36, 8], [15, 24, 36, 24], [9, 40, 36, 40]),
      schools([5, 8], [15, 24], [9, 40]),
    ].join(''),
  },
  'network-activity:connecting': {
    says: 'Five schools, every one tied to every other',
    because: 'Plans go to work: teachers visit, collaborate, innovate and share.',
    at: 'S5-6.3, S5-10.3',
    marks: [
      ties([24, 5, 44, 19, 36, 42, 12, 42, 4, 19, 24, 5, 36, 42, 4, 19, 44, 19, 12, 42, 24, 5]),
      schools([24, 5], [44, 19], [36, 42], [12, 42], [4, 19]),
    ].join(''),
  },
  'network-activity:embedding': {
    says: 'A network of schools above the ground, with roots that spread deep below it',
    because: 'Networked work becomes the established way and has reached every colleague.',
    at: 'S5-6.4, S5-11.1',
    marks: [
      ties([24, 4, 13, 14, 35, 14, 24, 4], [24, 14, 24, 45], [3, 23, 45, 23]),
      '<path d="M24 23C22 34 10 30 5 37M24 23C23 35 17 36 14 44M24 23C26 34 38 30 43 37M24 23C25 35 31 36 34 44"/>',
      schools([24, 4], [13, 14], [35, 14]),
    ].join(''),
  },
  'network-activity:re-focusing': {
    says: 'A network that leaves its fading course and turns towards something new',
    because: 'A stale network finds new partners or a new focus, changing course without losing momentum.',
    at: 'S5-6.5, S5-12.7',
    marks: [
      ties([5, 27, 5, 43, 16, 35, 5, 27]),
      faded([20, 35, 45, 35]),
      '<path d="M16 35C30 35 36 28 36 13"/>',
      tips([36, 28, 36, 12]),
      schools([5, 27], [5, 43], [16, 35], [36, 5]),
    ].join(''),
  },
};
