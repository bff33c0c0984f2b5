import { existsSync } from 'node:fs';
import { checkContent } from '../checks/content.ts';
import { checkSite } from '../checks/site/site.ts';
import { pass } from './report-faults.ts';

const { BASE_PATH = '/', OUT_DIR = 'dist' } = process.env;
/** `content` leaves the site out: a build checks its own. */
const [only] = process.argv.slice(2);

pass('Content', checkContent('content'), 'content');
if (only !== 'content') checkBuilt();

function checkBuilt(): void {
  if (existsSync(OUT_DIR)) {
    pass(`Site, as last built in ${OUT_DIR}/`, checkSite(OUT_DIR, BASE_PATH).faults, OUT_DIR);
  } else {
    process.stdout.write(`Site: ${OUT_DIR}/ does not exist yet, so its rules did not run. “npm run build” makes it.\n`);
  }
}
