/** The pages that stand for all, and what must have appeared before the picture is taken. */
export const SHOT_PAGES = {
  home: { address: '' },
  list: { address: 'practices/' },
  case: { address: 'case-studies/sandwell/' },
  role: { address: 'roles/membership/' },
  approach: { address: 'approaches/consulting/' },
  practice: { address: 'practices/learning-walks/' },
  search: { address: 'search/?q=triads', shown: 'kb-search[data-state="done"]' },
  diagnostic: { address: 'diagnostic/', shown: 'form[data-answers]' },
  result: { address: 'diagnostic/#d=14MJ93', shown: '[data-diagnostic-result]' },
  source: { address: 'sources/redbridge/' },
  glossary: { address: 'glossary/' },
  choosing: { address: 'approaches/choosing/' },
  design: { address: 'about/design/' },
} satisfies Record<string, { address: string; shown?: string }>;

/**
 * The pictures that these words ask for: names of pages, widths, `light`, `dark`, `print`, in any order; of each sort that
 * is not named, all. Print has one width, that of the paper. Throws a sentence that names a word it does not know.
 */
export function shotList(words: readonly string[]): Shot[] {
  const known = [...PAGES, ...WIDTHS, ...LOOKS].map(String);
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length) throw new Error(`There are no shots of “${unknown.join(' ')}”. Known: ${known.join(' ')}.`);
  const named = <T>(all: readonly T[]) => {
    const some = all.filter((one) => words.includes(String(one)));
    return some.length ? some : all;
  };
  const widths = named(WIDTHS);
  const looks = named(LOOKS).filter((look) => look !== 'print' || widths === WIDTHS || words.includes(look));
  return named(PAGES).flatMap((page) =>
    looks.flatMap((look): Shot[] =>
      look === 'print'
        ? [{ page, look, width: PAPER, file: `${page}-print.png` }]
        : widths.map((width) => ({ page, look, width, file: `${page}-${width}-${look}.png` })),
    ),
  );
}

const PAGES = Object.keys(SHOT_PAGES).filter((name): name is ShotPage => name in SHOT_PAGES);
const WIDTHS = [360, 768, 1440] as const;
const LOOKS = ['light', 'dark', 'print'] as const;
/** A4 less its margins, in CSS pixels. */
const PAPER = 680;

export type ShotPage = keyof typeof SHOT_PAGES;
export type Shot = { page: ShotPage; look: (typeof LOOKS)[number]; width: number; file: string };
