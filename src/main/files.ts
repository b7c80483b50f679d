import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import type { Side } from '../core/span.ts';
import { decodeText, readTextFile } from '../files/read-text.ts';
import type { DroppedFile, OpenOutcome } from '../shared/contract.ts';
import { refusalFor } from './refusal.ts';

// Texts are decoded here, in the main process: at most 10 MB go through the platform's own strict decoder,
// which takes a few tenths of a second and parses nothing. A format that wants a parser does not belong here.

/**
 * Asks for a file and reads it.
 * @param ask shows the system's dialog over the window
 * @throws {Refusal} for a file that is no text
 */
export async function openDispatch(
  side: Side,
  ask: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>,
): Promise<OpenOutcome> {
  const { canceled, filePaths } = await ask({
    title: side === 'before' ? 'Open the earlier dispatch' : 'Open the later dispatch',
    properties: ['openFile'],
    filters: [
      { name: 'Text', extensions: ['txt', 'text', 'md'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return { kind: 'cancelled' };
  return { kind: 'opened', dispatch: await readDispatch(path) };
}

/** @throws {Refusal} for a file that is no text */
export async function readDispatch(path: string): Promise<DispatchText> {
  try {
    return await readTextFile(path);
  } catch (error) {
    throw refusalFor(path, error);
  }
}

/**
 * Reads what was dropped onto a pane.
 * @throws {Refusal} for a file that is no text
 */
export function readDropped({ name, bytes }: DroppedFile): OpenOutcome {
  try {
    return { kind: 'opened', dispatch: decodeText(name, bytes) };
  } catch (error) {
    throw refusalFor(name, error);
  }
}
