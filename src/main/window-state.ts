import type { Rectangle } from 'electron';
import * as v from 'valibot';
import { readJson, writeJson } from './json-file.ts';
import { smallest, type WindowPlace } from './window-options.ts';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const schema = v.object({
  bounds: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximised: v.boolean(),
});

/** Where the window stood when it was closed; `bounds` are those it has when it is not maximised. */
export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximised: boolean;
}

/** Null where nothing usable is kept. */
export function readWindowState(path: string): WindowState | null {
  return readJson(path, schema);
}

export function writeWindowState(path: string, state: WindowState): void {
  writeJson(path, state);
}

const first = { width: 1360, height: 860 } as const;
/** How much of the window's top edge must be on a screen for a hand to reach it, in pixels. */
const grip = { width: 120, height: 32 } as const;

/**
 * Where to put the window: where it stood, if its top edge can be reached there and never larger than the
 * screen; else centred on the first screen.
 * @param workAreas of all screens, the primary one first; never empty
 */
export function placeWindow(state: WindowState | null, workAreas: readonly [Rectangle, ...Rectangle[]]): WindowPlace {
  const bounds = state?.bounds;
  const area = bounds && workAreas.find((candidate) => isReachable(bounds, candidate));
  if (!area) return fit(bounds ?? first, workAreas[0]);
  return { x: bounds.x, y: bounds.y, ...fit(bounds, area) };
}

function fit(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.max(smallest.width, Math.min(size.width, area.width)),
    height: Math.max(smallest.height, Math.min(size.height, area.height)),
  };
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return width >= grip.width && bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height;
}
