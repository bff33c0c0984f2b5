import type { Glyph } from './glyphs.ts';
import { arrows, authority, faded, partners, schools, ties } from './marks.ts';

export const ROLE_GLYPHS: Record<string, Glyph> = {
  'role:membership': {
    says: 'A network with an opening in its boundary, and a school outside on its way in',
    because: 'Influence, never orders, so that every school can belong; it asks who is outside, and why.',
    at: 'S1-8.1, S1-8.4, S1-9.4',
    marks: [
      '<path d="M31 15V3H3v42h28V33"/>',
      schools([12, 13], [20, 24], [12, 35], [43, 24]),
      arrows([37, 24, 27, 24]),
      ties([12, 13, 20, 24, 12, 35, 12, 13]),
    ].join(''),
  },
  'role:relationships': {
    says: 'An authority introducing two schools, which form a tie of their own',
    because: 'It brings together schools that can learn from each other, and helps leaders to trust.',
    at: 'S1-10.1–10.2, S1-11.4',
    marks: [
      authority(24, 39),
      faded([19, 31, 9, 16], [29, 31, 39, 16]),
      ties([7, 11, 41, 11]),
      schools([7, 11], [41, 11]),
    ].join(''),
  },
  'role:partnerships': {
    says: 'An authority as the gate between a network of schools and three partners outside it',
    because: 'It opens the way from a network to universities, colleges and other public services.',
    at: 'S1-12.2, S1-13.1–13.4',
    marks: [
      ties([7, 10, 24, 24, 7, 38, 7, 10], [38, 11, 24, 24, 37, 24], [24, 24, 38, 37]),
      authority(24, 24),
      schools([7, 10], [7, 38], [7, 24]),
      partners([41, 8], [41, 24], [41, 40]),
    ].join(''),
  },
  'role:resources': {
    says: 'An authority opening its store, from which a share goes to a network',
    because: 'Money, people and time for a network that can hardly hold funds itself.',
    at: 'S1-14.1–14.2, S1-15.2',
    marks: [
      '<path d="M25 13V3H3v22h10"/>',
      authority(9, 9, 3),
      authority(19, 9, 3),
      authority(9, 19, 3),
      authority(19, 19, 3),
      arrows([19, 19, 31, 31]),
      ties([44, 24, 44, 44, 24, 44, 44, 24]),
      schools([44, 24], [44, 44], [24, 44]),
    ].join(''),
  },
  'role:knowledge-exchange': {
    says: 'Two networks, each passing to the other what it knows',
    because: 'Practice, expertise and people move from one network to another.',
    at: 'S1-17.4–17.5',
    marks: [
      ties([5, 18, 5, 30, 14, 24, 5, 18], [43, 18, 43, 30, 34, 24, 43, 18]),
      schools([5, 18], [5, 30], [14, 24], [43, 18], [43, 30], [34, 24]),
      '<path d="M10 11C17 3 31 3 38 11M38 37C31 45 17 45 10 37M38 5v6h-6M10 43v-6h6"/>',
    ].join(''),
  },
};
