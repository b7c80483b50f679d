import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const here = import.meta.dirname;

/** Tells the page to fetch the window's code at once, though its first script asks for it later. */
const fetchWindowEarly: Plugin = {
  name: 'sidelight:fetch-window-early',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((chunk) => chunk.type === 'chunk' && chunk.name === 'window')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${fileName}` },
          injectTo: 'head',
        })),
  },
};

/**
 * The three builds of the app. Targets are stated because the app must run on the oldest runtime it is
 * tested on (Electron 33: Node 20.18, Chromium 130) as well as on the one it is released with.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      outDir: 'out',
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          'main/index': resolve(here, 'src/main/index.ts'),
          'pdf/worker': resolve(here, 'src/pdf/worker.ts'),
          'cli/sidelight': resolve(here, 'src/cli/sidelight.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(here, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [svelte(), fetchWindowEarly],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      // Less to read at every start, and less memory for it.
      minify: 'oxc',
      cssCodeSplit: false,
      outDir: 'out/renderer',
      rolldownOptions: { input: { index: resolve(here, 'renderer/index.html') } },
    },
  },
});
