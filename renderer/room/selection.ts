import { sides } from '../text/words.ts';
import type { Place } from '../../src/core/workspace/decision.ts';

/** Longer ones are no words to rest a finding on, but a text, in UTF-16 code units. */
export const longestSelection = 5_000;

/** The words that are selected in one of the texts, without the white space around them; null where none are. */
export function selectedPlace(): Place | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = elementOf(range.startContainer)?.closest<HTMLElement>('[data-block]');
  const pane = block?.closest<HTMLElement>('[data-pane]');
  const side = sides.find((each) => each === pane?.dataset['pane']);
  if (block === null || block === undefined || side === undefined || !pane?.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const selected = range.toString();
  const quote = selected.trim();
  if (quote === '') return null;
  const start = Number(block.dataset['block']) + before.toString().length + selected.indexOf(quote);
  return { side, start, end: start + quote.length, quote };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
