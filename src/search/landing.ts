/**
 * Where a result lands: at the top of its page when the title, or another name of it, answers,
 * else at the heading under which most of the words stand.
 */
export function landing(query: string, { url, names, sections }: Found): Landing {
  const asked = words(query);
  const isNamed = (name: string) => {
    const own = words(name);
    return asked.every((word) => own.some((other) => other.startsWith(word)));
  };
  if (asked.length === 0 || names.some(isNamed)) return { url, heading: undefined };
  const best = sections.reduce<Section | undefined>(
    (known, section) => (section.hits > (known?.hits ?? 0) ? section : known),
    undefined,
  );
  if (!best?.url.includes('#')) return { url, heading: undefined };
  return { url: best.url, heading: best.title, excerpt: best.excerpt };
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Section = { url: string; title: string; hits: number; excerpt: string };
export type Found = { url: string; names: readonly string[]; sections: readonly Section[] };
export type Landing = { url: string; heading: string | undefined; excerpt?: string };
