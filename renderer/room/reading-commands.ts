import type { ReadingCommand } from '../../src/shared/reading-command.ts';
import { keepFocus, stepPart } from './focus.ts';
import { views, type View } from './reading.svelte.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';

/** What the menu's entries about reading do. */
export const readingActions: Readonly<Record<ReadingCommand, (room: ReadingRoom) => void>> = {
  find: (room) => {
    if (room.pair !== null) room.search.ask();
  },
  'find-next': (room) => {
    stepFound(room, 1);
  },
  'find-previous': (room) => {
    stepFound(room, -1);
  },
  'view-themes': (room) => {
    showView(room, 'themes');
  },
  'view-sentences': (room) => {
    showView(room, 'sentences');
  },
  'view-clean': (room) => {
    showView(room, 'clean');
  },
  'text-larger': (room) => {
    resize(room, 1);
  },
  'text-smaller': (room) => {
    resize(room, -1);
  },
  'text-usual': (room) => {
    resize(room, 0);
  },
  'equal-widths': (room) => {
    room.reading.split = 0.5;
    room.announce('Both texts have equal widths.');
  },
  'scroll-together': (room) => {
    toggleTogether(room);
  },
  'show-why': (room) => {
    void keepFocus(room, () => {
      room.dock = 'why';
    });
  },
  'show-changes': (room) => {
    void keepFocus(room, () => {
      room.dock = 'changes';
    });
  },
  'next-part': (room) => {
    stepPart(room, 1);
  },
  'previous-part': (room) => {
    stepPart(room, -1);
  },
  'next-evidence': (room) => {
    room.stepEvidence(1);
  },
  'previous-evidence': (room) => {
    room.stepEvidence(-1);
  },
};

/** Shows the middle of the window in another way; what had the focus gives it to what stands there then. */
export function showView(room: ReadingRoom, view: View): void {
  void keepFocus(room, () => {
    room.show(view);
  });
  room.announce(`View: ${views.find(({ id }) => id === view)?.label ?? ''}.`);
}

/** Lets the texts scroll together, or holds them apart. */
export function toggleTogether(room: ReadingRoom): void {
  room.together.on = !room.together.on;
  room.announce(room.together.on ? 'The texts scroll together.' : 'Each text scrolls by itself.');
}

function stepFound(room: ReadingRoom, by: 1 | -1): void {
  if (room.search.open) room.search.step(by);
  else readingActions.find(room);
}

function resize(room: ReadingRoom, by: 1 | -1 | 0): void {
  room.reading.resize(by);
  room.announce(`Text size ${Math.round(100 * room.reading.textSize)} %.`);
}
