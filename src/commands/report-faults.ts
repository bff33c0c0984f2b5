import { report } from '../checks/report.ts';
import type { Fault } from '../content-reader/fault.ts';

/** Prints faults, if any, and marks the command as failed. True when there are none. */
export function pass(name: string, faults: readonly Fault[], root: string): boolean {
  if (faults.length) {
    process.stderr.write(`${report(faults, root)}\n`);
    process.exitCode = 1;
    return false;
  }
  process.stdout.write(`${name}: no faults.\n`);
  return true;
}
