import { defineConfig } from 'vitest/config';

/** The tests that start processes, wait on a connection or make many whole pages, kept apart so that the unit run stays short. */
export default defineConfig({
  test: {
    include: ['src/**/*.integration.ts', 'scripts/**/*.integration.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
