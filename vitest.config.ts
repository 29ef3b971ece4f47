import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // As in the build for readers.
        define: { __SURVEY__: 'false' },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Random tests run thousands of cases, and take six times as long on a machine that does other work.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          environment: 'node',
          // These run in real browsers, so one file at a time on small machines. Starting a browser can take seconds.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
