import { tick } from 'svelte';
import { otherSide } from '../text/words.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';

/** The parts of the window between which F6 goes, in its order. */
const parts = ['ledger', 'before', 'after', 'rows', 'dock'] as const;
type Part = (typeof parts)[number];

/** Moves the focus to the next part of the window that can be seen, or to the one before, and round. */
export function stepPart(room: ReadingRoom, step: 1 | -1): void {
  const at = parts.indexOf(partOf(document.activeElement) ?? (step === 1 ? 'dock' : 'ledger'));
  for (let tried = 1; tried <= parts.length; tried += 1) {
    const part = parts[(at + step * tried + parts.length * parts.length) % parts.length];
    if (part !== undefined && focusPart(room, part)) return;
  }
}

/** Does something that may take away what has the focus; the focus then goes to what stands in its place. */
export async function keepFocus(room: ReadingRoom, act: () => void): Promise<void> {
  const held = document.activeElement;
  const part = partOf(held);
  act();
  await tick();
  if (part === null || (held !== null && canBeSeen(held))) return;
  const standIns: readonly Part[] =
    part === 'before' || part === 'after' ? [part, 'rows', otherSide(part)] : [part, room.reading.shown, 'ledger'];
  standIns.some((standIn) => focusPart(room, standIn));
}

function partOf(node: Element | null): Part | null {
  const part = node?.closest<HTMLElement>('[data-part]')?.dataset['part'];
  return parts.find((known) => known === part) ?? null;
}

/** Gives a part the focus, at the place where Tab would stop; whether it could. */
function focusPart(room: ReadingRoom, part: Part): boolean {
  const node = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (node === null || !canBeSeen(node)) return false;
  if (part === 'before' || part === 'after') {
    const stop = node.querySelector<HTMLElement>(`[data-stop="${room.markStop(part)}"]`);
    (stop ?? node).focus();
  } else (node.querySelector<HTMLElement>('[data-stop][tabindex="0"]') ?? node).focus();
  return node.contains(document.activeElement);
}

function canBeSeen(node: Element): boolean {
  return node.isConnected && node.checkVisibility({ visibilityProperty: true });
}
