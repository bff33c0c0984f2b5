import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/**
 * The browser for tests: CHROMIUM_PATH, else Playwright's own, else one on the PATH, else installed now
 * (only as root on Debian, with CI set or --install-browser given). Throws a sentence that says what to do.
 */
export function findChromium({ install }: { install: boolean }): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which does not exist.`);
  }
  const found = [chromium.executablePath(), ...onPath(['chromium', 'chromium-browser', 'google-chrome'])].find(
    existsSync,
  );
  if (found) return found;
  if (install && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'chromium']);
    return '/usr/bin/chromium';
  }
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium), or name one with CHROMIUM_PATH=…, ' +
      'or run “npm test -- --install-browser” as root on Debian.',
  );
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function run(command: string, args: readonly string[]): void {
  process.stdout.write(`No Chromium was found, so it is installed now: ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}
