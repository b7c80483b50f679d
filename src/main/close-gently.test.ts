import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeGently } from './close-gently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function closing({ crashed = false, settle = () => Promise.resolve() } = {}) {
  let close = (): void => undefined;
  const preventDefault = vi.fn();
  let destroyed = false;
  const window = {
    destroy: vi.fn(() => {
      destroyed = true;
    }),
    isDestroyed: () => destroyed,
    on: (_: 'close', listener: (event: { preventDefault: () => void }) => void) => {
      close = () => {
        listener({ preventDefault });
      };
    },
    webContents: { isCrashed: () => crashed, isLoading: () => false },
  };
  const ask = vi.fn();
  const ready = closeGently(window, { ask, settle });
  return {
    window,
    ask,
    ready,
    preventDefault,
    close: () => {
      close();
    },
  };
}

it('asks the window, brings all to the disk, and only then lets it go', async () => {
  const order: string[] = [];
  const { window, ask, ready, close, preventDefault } = closing({
    settle: () => {
      order.push('settled');
      return Promise.resolve();
    },
  });
  close();
  expect(preventDefault).toHaveBeenCalled();
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(window.destroy).not.toHaveBeenCalled();
  ready();
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual(['settled']);
  expect(window.destroy).toHaveBeenCalledTimes(1);
});

it('asks once, however often it is told to close', async () => {
  const { window, ask, ready, close } = closing();
  close();
  close();
  ready();
  close();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(window.destroy).toHaveBeenCalledTimes(1);
});

it('waits for a window that does not answer, and for a disk that hangs, but not for ever', async () => {
  const { window, close } = closing({ settle: () => new Promise<void>(() => undefined) });
  close();
  await vi.advanceTimersByTimeAsync(9_900);
  expect(window.destroy).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(window.destroy).toHaveBeenCalledTimes(1);
});

it('asks nothing of a page that has died', async () => {
  const { window, ask, close } = closing({ crashed: true });
  close();
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).not.toHaveBeenCalled();
  expect(window.destroy).toHaveBeenCalledTimes(1);
});
