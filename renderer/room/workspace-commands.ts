import type { WorkspaceCommand } from '../../src/shared/workspace-bridge.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';

/** What the menu's entries about workspaces and decisions do. */
export const workspaceActions: Readonly<Record<WorkspaceCommand, (room: ReadingRoom) => void>> = {
  'new-workspace': (room) => void room.files.create(),
  'open-workspace': (room) => void room.files.openWorkspace('ask'),
  'open-wanted': (room) => void room.files.openWorkspace('wanted'),
  save: (room) => void room.files.save('save'),
  'save-as': (room) => void room.files.save('save-as'),
  'use-codebook': (room) => void room.files.useCodebook(),
  'use-shipped-codebook': (room) => void room.files.useShippedCodebook(),
  close: (room) => void room.files.close(),
  undo: (room) => {
    if (!inTextField('undo')) room.workspace.undo();
  },
  redo: (room) => {
    if (!inTextField('redo')) room.workspace.redo();
  },
  'accept-theme': (room) => {
    room.deciding.judge('accepted');
  },
  'reject-theme': (room) => {
    room.deciding.judge('rejected');
  },
  'rename-theme': (room) => {
    room.deciding.ask('rename');
  },
  'merge-theme': (room) => {
    room.deciding.ask('merge');
  },
  'change-status': (room) => {
    room.deciding.ask('status');
  },
  'write-note': (room) => {
    room.deciding.ask('note');
  },
  'add-theme': (room) => {
    room.deciding.ask('add');
  },
};

/** While the focus is in a text field, undoing is about what was typed there: the field does it itself. */
function inTextField(command: 'undo' | 'redo'): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  if (field instanceof HTMLInputElement && !['text', 'search', 'date', 'number'].includes(field.type)) return false;
  // No other way into a field's own history: https://www.w3.org/TR/input-events-2/ has none either.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand(command) || true;
}
