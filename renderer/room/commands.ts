import type { Command } from '../../src/shared/contract.ts';
import type { Composing } from '../composer/composing.svelte.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';
import { readingActions } from './reading-commands.ts';
import { workspaceActions } from './workspace-commands.ts';

const actions: Readonly<Record<Command, (room: ReadingRoom, composing: Composing) => void>> = {
  ...workspaceActions,
  ...readingActions,
  'open-before': (room) => void room.files.open('before'),
  'open-after': (room) => void room.files.open('after'),
  swap: (room) => {
    room.files.swap();
  },
  export: (_, composing) => void composing.outgoing.export('pdf'),
  print: (_, composing) => void composing.outgoing.print(),
  'copy-briefing': (_, composing) => void composing.outgoing.copy(),
  'paper-a4': (_, composing) => {
    composing.choosePaper('a4');
  },
  'paper-letter': (_, composing) => {
    composing.choosePaper('letter');
  },
  'show-briefing': (_, composing) => {
    composing.open = !composing.open;
  },
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
export function carryOut(room: ReadingRoom, composing: Composing, command: Command): void {
  actions[command](room, composing);
}
