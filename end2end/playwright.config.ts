import { defineConfig, devices } from '@playwright/test';

// The address of a running house with the demo programme; `tools/journeys.sh` starts one and sets it.
const house = process.env.SAIETS_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  testDir: '.',
  outputDir: process.env.SAIETS_TRACES ?? 'traces',
  snapshotPathTemplate: '{testDir}/{testFileDir}/aria/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 }, // a machine that compiles meanwhile is slow
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: house,
    locale: 'en-GB',
    timezoneId: 'Europe/Riga',
    launchOptions: {
      executablePath: process.env.CHROME ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'with scripts' },
    // The same journeys for who has no scripts; what only scripts can do is named `*.awake.spec.ts`.
    { name: 'without scripts', use: { javaScriptEnabled: false }, testIgnore: [/awake\.spec\.ts$/, /\/pages\/[^/]+\.spec\.ts$/] },
  ],
});
