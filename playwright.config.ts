import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
/** Another port lets two checkouts be tested at once; the site below /kb/ takes the next one. */
const port = Number(process.env['TEST_PORT'] ?? 4400);

/** Browser tests over the finished site, at `/` and below `/kb/`. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: [
    { command: 'node src/commands/serve.ts', env: { PORT: `${port}` }, url: `http://localhost:${port}/` },
    {
      command: 'node src/commands/serve.ts',
      env: { PORT: `${port + 1}`, BASE_PATH: '/kb/', OUT_DIR: 'dist-kb' },
      url: `http://localhost:${port + 1}/kb/`,
    },
  ],
});
