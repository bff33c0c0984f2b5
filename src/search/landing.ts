/**
 * Where a result lands: at the top of its page when the title itself answers,
 * else at the heading under which most of the words stand.
 */
export function landing(query: string, { url, title, sections }: Found): Landing {
  const asked = words(query);
  const named = words(title);
  if (asked.length === 0 || asked.every((word) => named.some((other) => other.startsWith(word)))) {
    return { url, heading: undefined };
  }
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
export type Found = { url: string; title: string; sections: readonly Section[] };
export type Landing = { url: string; heading: string | undefined; excerpt?: string };
