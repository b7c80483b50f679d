import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeWindow, readWindowState, writeWindowState } from './window-state.ts';

const primary = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1280, height: 1000 };
const at = (x: number, y: number, width = 1200, height = 800) => ({
  bounds: { x, y, width, height },
  maximised: false,
});

describe('the place of the window', () => {
  it('is centred at the first start', () => {
    expect(placeWindow(null, [primary])).toEqual({ width: 1360, height: 860 });
  });

  it('is at the first start no larger than a small screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 });
  });

  it('is never smaller than both texts need', () => {
    expect(placeWindow(at(0, 0, 10, -5), [{ x: 0, y: 0, width: 600, height: 400 }])).toEqual({
      width: 720,
      height: 480,
    });
  });

  it('is where it was, on every screen', () => {
    expect(placeWindow(at(100, 50), [primary, right])).toEqual({ x: 100, y: 50, width: 1200, height: 800 });
    expect(placeWindow(at(1950, 0), [primary, right])).toEqual({ x: 1950, y: 0, width: 1200, height: 800 });
  });

  it('is centred when its screen is gone, keeping its size', () => {
    expect(placeWindow(at(1950, 0), [primary])).toEqual({ width: 1200, height: 800 });
  });

  it.each([
    ['above the screen', at(100, -200)],
    ['below the screen', at(100, 1030)],
    ['a few pixels in from the left', at(-1150, 10)],
    ['a few pixels in from the right', at(1900, 10)],
  ])('is centred when its top edge is %s', (_, state) => {
    expect(placeWindow(state, [primary])).toEqual({ width: 1200, height: 800 });
  });

  it('shrinks to the screen on which it stands', () => {
    expect(placeWindow(at(1920, 0, 4000, 3000), [primary, right])).toEqual({
      x: 1920,
      y: 0,
      width: 1280,
      height: 1000,
    });
  });
});

describe('the remembered window', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read as it was written', () => {
    const path = join(folder, 'window.json');
    const state = { ...at(1, 2), maximised: true };
    writeWindowState(path, state);
    expect(readWindowState(path)).toEqual(state);
  });

  it.each(['{}', '{"bounds":{"x":1e308,"y":0,"width":1,"height":1},"maximised":false}', '{"bounds":null}', 'x'])(
    'is forgotten when the file is damaged: %s',
    (text) => {
      const path = join(folder, 'window.json');
      writeFileSync(path, text);
      expect(readWindowState(path)).toBeNull();
    },
  );
});
