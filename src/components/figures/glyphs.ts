import { APPROACH_GLYPHS } from './approach-glyphs.ts';
import { CASE_STUDY_GLYPHS } from './case-study-glyphs.ts';
import { NETWORK_ACTIVITY_GLYPHS } from './network-activity-glyphs.ts';
import { ROLE_GLYPHS } from './role-glyphs.ts';

/** The attributes of the svg element round the marks. */
export const CANVAS = {
  viewBox: '0 0 48 48',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** The small pictures by `kind:id`; marks.ts holds their grammar. */
export const GLYPHS: Record<string, Glyph> = {
  ...APPROACH_GLYPHS,
  ...ROLE_GLYPHS,
  ...NETWORK_ACTIVITY_GLYPHS,
  ...CASE_STUDY_GLYPHS,
};

export interface Glyph {
  /** The markup inside the svg element. */
  marks: string;
  /** What it shows, for those who do not see it. */
  says: string;
  /** What the source says that the marks say too. */
  because: string;
  /** Where it says so, written as in content: `S4-5.2, S4-9.2`. */
  at: string;
}
