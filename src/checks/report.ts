import type { Fault } from '../content-reader/fault.ts';

/** Tells faults to a person: file and line, what is wrong, how to mend it. */
export function report(faults: readonly Fault[], root: string): string {
  const lines = faults.map(({ file, line, what, mend }) => {
    const place = line ? `${root}/${file}:${line}` : `${root}/${file}`;
    return `${place}\n  ${what}\n  → ${mend}\n`;
  });
  const files = new Set(faults.map(({ file }) => file)).size;
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${lines.join('\n')}\n${count} in ${files === 1 ? '1 file' : `${files} files`}.`;
}
