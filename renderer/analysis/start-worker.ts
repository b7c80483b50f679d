/** Starts the thread that compares, so that nothing blocks the window. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
