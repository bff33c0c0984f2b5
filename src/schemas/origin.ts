/**
 * Where a statement comes from: paragraphs of a booklet, or ourselves.
 *
 * Written in content as `S3-7.8`, `S3-7.2–7.5`, `S2-5.19, S2-8.3` or `ours`; the § and the en dash
 * may be typed or left out.
 */

/** Reads the text between the brackets of a mark or of an `at` field; null when it is neither form. */
export function parseOrigin(text: string): Origin | null {
  const trimmed = text.trim();
  if (trimmed === 'ours') return { basis: 'editorial' };
  const locators = trimmed.split(/\s*,\s*/).map(parseLocator);
  return locators.every((locator) => locator !== null) ? { basis: 'stated', locators } : null;
}

/** `S3-7.8` → one locator; null when malformed, when a range leaves its section or runs backwards. */
export function parseLocator(text: string): Locator | null {
  const match = LOCATOR.exec(text.trim());
  const { prefix, section, first, endSection, last } = match?.groups ?? {};
  if (!prefix || !section || !first) return null;
  if (endSection !== undefined && endSection !== section) return null;
  if (last !== undefined && Number(last) <= Number(first)) return null;
  return { prefix, section: Number(section), first: Number(first), last: Number(last ?? first) };
}

/** The written form that readers and outside tools see: `S3-§7.8` or `S3-§7.2–7.5`. */
export function formatLocator({ prefix, section, first, last }: Locator): string {
  const end = last > first ? `–${section}.${last}` : '';
  return `${prefix}-§${section}.${first}${end}`;
}

/** Every paragraph a locator covers, as `S3-§7.2`. */
export function paragraphsOf(locator: Locator): string[] {
  const { prefix, section, first, last } = locator;
  return Array.from({ length: last - first + 1 }, (_, i) => `${prefix}-§${section}.${first + i}`);
}

/** The locators of an origin; none for a statement of ours. */
export function locatorsOf(origin: Origin): Locator[] {
  return origin.basis === 'stated' ? origin.locators : [];
}

/** Marks as they stand in running text: `[S3-7.8]`, `[ours]`. */
export const ORIGIN_MARK = /\[(ours|S\d+-§?\d[^\]]*)\]/g;

const LOCATOR = /^(?<prefix>S\d+)-§?(?<section>\d+)\.(?<first>\d+)(?:[–-]§?(?<endSection>\d+)\.(?<last>\d+))?$/;

/** A paragraph (`first` = `last`) or a range within one section. */
export type Locator = { prefix: string; section: number; first: number; last: number };
export type Origin = { basis: 'stated'; locators: Locator[] } | { basis: 'editorial' };
