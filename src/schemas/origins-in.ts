import type { Origin } from './origin.ts';

/** Every origin in the fields of an entry, however deep, with the path at which it stands. */
export function originsIn(
  value: unknown,
  path: (string | number)[] = [],
): { origin: Origin; path: (string | number)[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isOrigin(value)) return [{ origin: value, path }];
  if (Array.isArray(value)) return value.flatMap((member, i) => originsIn(member, [...path, i]));
  return Object.entries(value).flatMap(([key, member]) => originsIn(member, [...path, key]));
}

function isOrigin(value: object): value is Origin {
  if (!('basis' in value) || 'to' in value) return false;
  return value.basis === 'editorial' || (value.basis === 'stated' && 'locators' in value);
}
