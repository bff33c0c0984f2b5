import { checkContent } from '../checks/content.ts';
import { report } from '../checks/report.ts';

const faults = checkContent('content');
if (faults.length) {
  process.stderr.write(`${report(faults, 'content')}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('Content: no faults.\n');
}
