import type { Command } from '../../src/shared/contract.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';

const actions: Readonly<Record<Command, (room: ReadingRoom) => void>> = {
  'open-before': (room) => void room.files.open('before'),
  'open-after': (room) => void room.files.open('after'),
  swap: (room) => {
    room.files.swap();
  },
  export: (room) => void room.files.export(),
  'next-theme': (room) => {
    room.stepTheme(1);
  },
  'previous-theme': (room) => {
    room.stepTheme(-1);
  },
  'clear-theme': (room) => {
    room.clear();
  },
  'show-shortcuts': (room) => {
    room.showsShortcuts = true;
  },
};

/** Does what the menu asks for. */
export function carryOut(room: ReadingRoom, command: Command): void {
  actions[command](room);
}
