import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // As in the build that readers get.
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
          // Real browsers: one file at a time on small machines, and start-up alone can take seconds.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
