import { type Reading, readCodes } from '../../diagnostic/read-codes.ts';

/** The codes in a group’s fragment, what cannot be read among them; undefined where the fragment is not a group’s. */
export function readGroup(fragment: string): readonly Reading[] | undefined {
  const codes = /^#g=(.*)$/s.exec(fragment)?.[1];
  if (codes === undefined) return fragment ? undefined : [];
  try {
    return readCodes(decodeURIComponent(codes));
  } catch (error) {
    if (error instanceof URIError) return readCodes(codes);
    throw error;
  }
}

/** The fragment that holds these codes; empty when there are none. */
export function writeGroup(codes: readonly string[]): string {
  return codes.length ? `#g=${codes.map((code) => code.replace('-', '')).join('.')}` : '';
}
