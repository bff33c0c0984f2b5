import { authority, schools, ties } from './marks.ts';

/** The mark of the site, an authority tied to three schools: bolder than a glyph, to be known at 16 pixels. */
export const SITE_MARK = {
  viewBox: '0 0 32 32',
  marks: [
    ties([16, 16, 7, 8], [16, 16, 25, 8], [16, 16, 16, 26]),
    authority(16, 16),
    schools([7, 8], [25, 8], [16, 26]),
  ].join(''),
  says: 'An authority tied to three schools',
} as const;
