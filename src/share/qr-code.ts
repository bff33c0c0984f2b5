import { encode } from 'uqr';

/**
 * An address as a QR code: the side of its square in modules, quiet zone included, and its dark modules as the path
 * of a drawing in that unit. Null when the address is too long for any code (nearly 3,000 bytes).
 */
export function qrCode(address: string): QrCode | null {
  if (new TextEncoder().encode(address).length > MOST_BYTES) return null;
  // The least correction makes the largest modules, and they decide how far away a code is read; spare room is used.
  const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
  return { size, path: data.map(rowPath).join('') };
}

/** One stroke for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const width = x + 1 - start;
    runs.push(`M${start} ${y}h${width}v1h-${width}z`);
  }
  return runs.join('');
}

/** What the largest code holds at the least correction. */
const MOST_BYTES = 2953;

/** Four light modules on every side, as the standard asks. */
const QUIET_ZONE = 4;

export type QrCode = { readonly size: number; readonly path: string };
