import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['src/**/*.test.ts', 'renderer/**/*.test.ts', 'scripts/**/*.test.ts'],
    // No test leaves anything behind for another: they share their modules, which spares half the time.
    pool: 'threads',
    isolate: false,
    // The machines that run this are small and shared: a slow start is no failure.
    testTimeout: 20_000,
  },
});
