import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { checkSite } from '../checks/site/site.ts';
import { formatWeights } from '../checks/site/weight.ts';
import { pass } from './report-faults.ts';

/**
 * Checks the content, builds beside the old site, checks what was built, and only then puts it in place:
 * a build that fails or is stopped leaves the old site whole. True when the new site stands.
 */
export function build({ base, out }: { base: string; out: string }): boolean {
  const fresh = `${out}-next`;
  if (!run(process.execPath, ['src/commands/check.ts', 'content'])) return false;
  // `--force`: Astro’s store of parsed content does not notice that a schema changed.
  if (!run('astro', ['build', '--force'], { BASE_PATH: base, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' }))
    return false;
  if (!process.env['SITE_URL']) {
    process.stdout.write(
      'SITE_URL is not set: canonical links, the feed and the sitemap are left out of this build.\n',
    );
  }
  const { faults, heaviest } = checkSite(fresh, base);
  process.stdout.write(`The heaviest pages, compressed, with all that they load:\n${formatWeights(heaviest)}\n`);
  if (!pass('Site', faults, fresh)) return false;
  if (existsSync(out)) renameSync(out, `${out}-old`);
  renameSync(fresh, out);
  rmSync(`${out}-old`, { recursive: true, force: true });
  return true;
}

/** Runs a step in a process of its own: what it held in memory is free again for the next. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'astro',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

if (import.meta.main) {
  const { BASE_PATH = '/', OUT_DIR = 'dist' } = process.env;
  build({ base: BASE_PATH, out: OUT_DIR });
}
