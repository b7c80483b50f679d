import type { Dispatch } from '../../dispatch/dispatch.ts';
import { readDispatch } from '../../dispatch/read.ts';
import { english, seedPair, shipped, textOf } from '../../testing/knowledge.ts';

/** The gazetteer that is shipped. */
export const world = shipped.gazetteer;

/** A dispatch of these words. */
export function dispatchOf(text: string): Dispatch {
  return readDispatch(textOf(text), english);
}

/** The two dispatches that are shipped. */
export function seedDispatches(): { before: Dispatch; after: Dispatch } {
  const { before, after } = seedPair();
  return { before: readDispatch(before, english), after: readDispatch(after, english) };
}
