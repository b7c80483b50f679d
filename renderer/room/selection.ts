import type { Side } from '../../src/core/span.ts';
import type { Place } from '../../src/core/workspace/decision.ts';
import type { Pair } from '../analysis/answer.ts';
import { sides } from '../text/words.ts';
import type { PaneText } from './pane-text.ts';

/** Longer ones are no words to rest a finding on, but a text, in UTF-16 code units. */
export const longestSelection = 5_000;

/**
 * The words that are selected in one of the texts, without the white space around them; null where none are. Of a
 * selection that goes on into other paragraphs, the words of the first.
 */
export function selectedPlace(pair: Pair, texts: Readonly<Record<Side, PaneText | null>>): Place | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const element = elementOf(range.startContainer);
  const paragraph = element?.closest('p') ?? null;
  const pane = element?.closest<HTMLElement>('[data-pane]')?.dataset['pane'];
  const side = sides.find((each) => each === pane);
  if (paragraph === null || side === undefined) return null;
  if (!paragraph.contains(range.endContainer)) range.setEndAfter(paragraph.lastChild ?? paragraph);
  const selected = range.toString();
  const quote = selected.trim();
  const from = startOf(paragraph, pair[side].text, texts[side]);
  if (quote === '' || from === null) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = from + before.toString().length + selected.indexOf(quote);
  return { side, start, end: start + quote.length, quote };
}

/** Where the words of a paragraph stand in its text. */
function startOf(paragraph: Element, text: string, pane: PaneText | null): number | null {
  const words = paragraph.textContent;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (pane?.paragraphAt(at) === paragraph) return at;
  }
  return null;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
