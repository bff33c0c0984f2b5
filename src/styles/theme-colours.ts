import { colourOf } from './colour-of.ts';

/** The colour that a browser gives its own bar, in either theme: that of the page. */
export const THEME_COLOURS = (['light', 'dark'] as const).map((theme) => ({
  media: `(prefers-color-scheme: ${theme})`,
  content: colourOf('--page', { theme }),
}));
