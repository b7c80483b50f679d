import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { ReadingRoom } from './reading-room.svelte.ts';

const actions: Readonly<Record<string, (room: ReadingRoom, theme: string, ledger: HTMLElement) => void>> = {
  j: (room, theme, ledger) => {
    stepTheme(room, theme, 1, ledger);
  },
  k: (room, theme, ledger) => {
    stepTheme(room, theme, -1, ledger);
  },
  n: (room, theme) => {
    stepEvidence(room, theme, 1);
  },
  p: (room, theme) => {
    stepEvidence(room, theme, -1);
  },
  '?': (room) => {
    room.showsShortcuts = true;
  },
};

/**
 * Lets single letters act while a row of the ledger has the focus, and nowhere else: elsewhere they are a screen
 * reader's own keys, or are typed (WCAG 2.1.4).
 */
export function ledgerKeys(room: ReadingRoom): Attachment<HTMLElement> {
  return (node) =>
    on(node, 'keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
      const theme = event.target.closest<HTMLElement>('[data-stop]')?.dataset['stop'];
      const act = actions[event.key];
      if (theme === undefined || act === undefined) return;
      event.preventDefault();
      act(room, theme, node);
    });
}

/** Chooses the theme beside the one that has the focus, which goes with it; at the ends of the list nothing happens. */
function stepTheme(room: ReadingRoom, theme: string, step: 1 | -1, ledger: HTMLElement): void {
  const at = room.listed.findIndex((entry) => entry.theme.id === theme);
  const next = room.listed[at + step]?.theme.id;
  if (at === -1 || next === undefined) return;
  room.chooseById(next);
  ledger.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus();
}

/** The theme that has the focus is chosen first: its first words are in view then, or its last. */
function stepEvidence(room: ReadingRoom, theme: string, step: 1 | -1): void {
  room.chooseById(theme);
  room.stepEvidence(step);
}
