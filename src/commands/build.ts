import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPages } from '../checks/site/read-site.ts';
import { checkSite } from '../checks/site/site.ts';
import { formatWeights } from '../checks/site/weight.ts';
import { pass } from './report-faults.ts';
import { startStep } from './steps.ts';

/**
 * Checks the content while Astro builds beside the old site, checks what was built while Pagefind
 * indexes it, and only then puts it in place: a build that fails or is stopped leaves the old site whole. True when the new site stands.
 */
export async function build({ base, out }: { base: string; out: string }): Promise<boolean> {
  const fresh = `${out}-next`;
  const checks = startStep('src/commands/check.ts', ['content']);
  // `--force`: Astro’s store of parsed content does not notice that a schema changed.
  const env = { BASE_PATH: base, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = startStep(
    fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'))),
    ['build', '--force'],
    env,
  );
  // Astro’s words wait: of content with faults it says less than the checks do, and it may stumble first.
  if (!(await checks.passed())) {
    await astro.stop();
    return false;
  }
  if (!(await astro.passed())) return false;
  if (!process.env['SITE_URL']) {
    process.stdout.write(
      'SITE_URL is not set: canonical links, the feed and the sitemap are left out of this build.\n',
    );
  }
  const index = startStep('src/commands/index-pages.ts', [fresh], env);
  const pages = readPages(fresh);
  if (!(await index.passed())) return false;
  const { faults, heaviest } = checkSite(fresh, base, pages);
  process.stdout.write(`The heaviest pages, compressed, with all that they load:\n${formatWeights(heaviest)}\n`);
  if (!pass('Site', faults, fresh)) return false;
  if (existsSync(out)) renameSync(out, `${out}-old`);
  renameSync(fresh, out);
  rmSync(`${out}-old`, { recursive: true, force: true });
  return true;
}

if (import.meta.main) {
  const { BASE_PATH = '/', OUT_DIR = 'dist' } = process.env;
  await build({ base: BASE_PATH, out: OUT_DIR });
}
