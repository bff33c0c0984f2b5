import type { Glyph } from './glyphs.ts';
import { boundary, schools, ties } from './marks.ts';

export const CASE_STUDY_GLYPHS: Record<string, Glyph> = {
  'case-study:sandwell': {
    says: 'One frame that holds two others: a school by itself, and three schools tied together',
    because: 'An overarching framework holds networks inside a school and networks between schools; Triads tie three.',
    at: 'S2-5.1–5.4, S2-5.19',
    marks: [
      boundary(1, 1, 46, 46),
      boundary(5, 16, 13, 16),
      boundary(22, 11, 22, 26),
      ties([33, 18, 28, 30, 38, 30, 33, 18]),
      schools([11.5, 24], [33, 18], [28, 30], [38, 30]),
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
