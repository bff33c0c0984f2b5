import { spawnSync } from 'node:child_process';

/** Everything that must hold before the site is published, in order; stops at the first that fails. */
const STEPS: { name: string; script: string; env?: Record<string, string> }[] = [
  { name: 'Types', script: 'types' },
  { name: 'Lint', script: 'lint' },
  { name: 'Unit tests', script: 'unit' },
  { name: 'Content checks, build, site checks', script: 'build' },
  { name: 'The same below /kb/', script: 'build', env: { BASE_PATH: '/kb/', OUT_DIR: 'dist-kb' } },
  { name: 'Tests of the finished site', script: 'site' },
  { name: 'Browser tests', script: 'browser' },
];

const extra = process.argv.slice(2);
for (const { name, script, env } of STEPS) {
  const start = performance.now();
  process.stdout.write(`\n▶ ${name} (npm run ${script})\n`);
  const args = script === 'browser' && extra.length ? ['run', script, '--', ...extra] : ['run', script];
  const { status } = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    process.stderr.write(`\n✗ ${name} failed: mend what stands above, then run “npm run ${script}” again.\n`);
    process.exit(1);
  }
  process.stdout.write(`✓ ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
}
process.stdout.write('\nAll checks and tests passed.\n');
