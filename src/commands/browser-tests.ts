import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

const args = process.argv.slice(2);
const install = Boolean(process.env['CI']) || args.includes('--install-browser');

try {
  const { status } = spawnSync('playwright', ['test', ...args.filter((arg) => arg !== '--install-browser')], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM_PATH: findChromium({ install }) },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
