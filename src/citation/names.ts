/** `Matthew Horne (Demos)` → family name and initials. */
export function parseName(stated: string): Name {
  const words = stated
    .replace(/\s*\(.*\)\s*$/, '')
    .trim()
    .split(/\s+/);
  const family = words.at(-1) ?? stated;
  const initials = words.slice(0, -1).map((word) => `${word[0]?.toUpperCase()}.`);
  return { family, initials: initials.join(' '), given: words.slice(0, -1).join(' ') };
}

/** `Horne, M. and Rogers, B.` */
export function joinNames(stated: readonly string[], and: string): string {
  const names = stated.map(parseName).map(({ family, initials }) => `${family}, ${initials}`);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${and}${last}` : last;
}

/** `given` are the first names in full. */
type Name = { family: string; initials: string; given: string };
