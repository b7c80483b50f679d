import { defineConfig } from 'vitest/config';

/** The tests that start processes, wait on a connection, make many whole pages or read hostile texts, kept apart so that the unit run stays short. */
export default defineConfig({
  test: {
    include: ['src/**/*.integration.ts', 'scripts/**/*.integration.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
