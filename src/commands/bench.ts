import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { browse } from './bench/browse.ts';
import { buildProject } from './bench/build.ts';
import { makeProject } from './bench/project.ts';
import { formatTable, type Run } from './bench/table.ts';

/**
 * Measures how the library bears growth: `npm run bench -- --practices 100,1000,10000`.
 * `--build-only` leaves the browser out, `--keep` the scratch folders in place.
 */
const { values } = parseArgs({
  options: {
    practices: { type: 'string', default: '100,1000,10000' },
    'build-only': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.practices.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  throw new Error(`--practices takes whole numbers, such as 100,1000,10000, not “${values.practices}”.`);
}

const runs: Run[] = [];
for (const practices of sizes) {
  process.stdout.write(`${practices} practice examples …\n`);
  const project = makeProject(practices);
  try {
    const built = await buildProject(project);
    runs.push({ practices, built, browsed: values['build-only'] ? undefined : await browse(project) });
  } finally {
    if (values.keep) process.stdout.write(`  kept in ${project.root}\n`);
    else rmSync(project.root, { recursive: true, force: true });
  }
  process.stdout.write(`${formatTable(runs)}\n\n`);
}
