import { COLLECTIONS, KINDS, type Kind } from '../collections.ts';
import { CANVAS, GLYPHS } from '../components/figures/glyphs.ts';
import { SITE_MARK } from '../components/figures/site-mark.ts';

/**
 * The picture that a shared link of a page shows. What has a glyph has a picture of its own; a practice example shares one
 * with the others of its case study; all else shares the picture of its kind, as the list of that kind does.
 */
export function previewOf({ kind, id, caseStudy }: Shared): Preview {
  const about = caseStudy ? `case-study:${caseStudy}` : `${kind}:${id}`;
  const glyph = GLYPHS[about];
  if (glyph) {
    return { name: `${kind}-${caseStudy ?? id}`, kind, about, figures: [{ ...CANVAS, ...glyph }], says: glyph.says };
  }
  if (about === 'page:diagnostic') return { name: id, kind, about, ...figuresOf('approach') };
  return { name: kind, kind, ...figuresOf(kind) };
}

/** Every picture that these pages and the list of each kind need, once. */
export function allPreviews(pages: readonly Shared[]): Preview[] {
  const lists = KINDS.map((kind) => ({ kind, id: '' }));
  const previews = [...lists, ...pages].map(previewOf);
  return [...new Map(previews.map((preview) => [preview.name, preview])).values()];
}

/** All glyphs of a kind, else the mark of the site. */
function figuresOf(kind: Kind): Pick<Preview, 'figures' | 'says'> {
  const glyphs = Object.entries(GLYPHS).filter(([key]) => key.startsWith(`${kind}:`));
  if (!glyphs.length) return { figures: [SITE_MARK], says: SITE_MARK.says };
  return {
    figures: glyphs.map(([, glyph]) => ({ ...CANVAS, ...glyph })),
    says: `The figures of all ${COLLECTIONS[kind].many.toLowerCase()}`,
  };
}

export type Shared = { kind: Kind; id: string; caseStudy?: string | undefined };
export type Preview = {
  /** Of its file: `previews/approach-consulting.png`. */
  name: string;
  /** Gives it its colour. */
  kind: Kind;
  /** The entry whose title stands on it, `kind:id`; without one, the name of its kind. */
  about?: string;
  figures: { viewBox: string; marks: string }[];
  /** What it shows, for those who do not see it. */
  says: string;
};
