import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];

/** Browser tests over the finished site, at `/` and below `/kb/`. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: 'http://localhost:4400/',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: [
    { command: 'node src/commands/serve.ts', env: { PORT: '4400' }, url: 'http://localhost:4400/' },
    {
      command: 'node src/commands/serve.ts',
      env: { PORT: '4401', BASE_PATH: '/kb/', OUT_DIR: 'dist-kb' },
      url: 'http://localhost:4401/kb/',
    },
  ],
});
