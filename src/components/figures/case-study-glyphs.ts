import type { Glyph } from './glyphs.ts';
import { boundary, schools, ties } from './marks.ts';

export const CASE_STUDY_GLYPHS: Record<string, Glyph> = {
  'case-study:sandwell': {
    says: 'Three frames, one within another, with a triad of schools at the heart',
    because: 'Three tiers: inside a school, between schools, an overarching framework; Triads of three schools.',
    at: 'S2-5.1–5.4, S2-5.19',
    marks: [
      boundary(1, 1, 46, 46),
      boundary(7, 7, 34, 34),
      boundary(13, 13, 22, 22),
      ties([24, 19, 19, 28, 29, 28, 24, 19]),
      schools([24, 19], [19, 28], [29, 28]),
    ].join(''),
  },
  'case-study:redbridge': {
    says: 'Five hubs, each in its own frame, tied into one network',
    because: 'Five hubs, each a network itself and a part of the larger one.',
    at: 'S3-4.1, S3-4.8',
    marks: [
      boundary(18, 3, 12, 12),
      boundary(34, 15, 12, 12),
      boundary(28, 33, 12, 12),
      boundary(8, 33, 12, 12),
      boundary(2, 15, 12, 12),
      ties([30, 13, 34, 17], [38, 27, 36, 33], [28, 39, 20, 39], [12, 33, 10, 27], [14, 17, 18, 13]),
      schools([24, 9], [40, 21], [34, 39], [14, 39], [8, 21]),
    ].join(''),
  },
};
