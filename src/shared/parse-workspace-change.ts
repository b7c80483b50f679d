import { emptyWorkspace, largestWorkspace } from '../core/workspace/workspace-file.ts';
import { parseWorkspace, WorkspaceError } from '../core/workspace/parse-workspace.ts';
import { PayloadError } from './parse.ts';
import type { DroppedFile } from './contract.ts';
import type { WorkspaceChange } from './workspace-bridge.ts';

/** In UTF-16 code units: what the window may send of a workspace beside the two texts. */
const largestWork = 32_000_000;

/** @throws {PayloadError} */
export function parseWorkspaceChange(value: unknown): WorkspaceChange {
  const { work, texts } = entriesOf(value);
  const checked = check(() => parseWorkspace({ ...entriesOf(plain(work)), before: null, after: null }));
  return { work: checked, texts: texts === null ? null : parseTexts(texts) };
}

function parseTexts(value: unknown): WorkspaceChange['texts'] {
  const { before, after } = entriesOf(value);
  const parsed = check(() => parseWorkspace({ ...emptyWorkspace, before, after }));
  return { before: parsed.before, after: parsed.after };
}

/** @throws {PayloadError} also where the bytes are more than any workspace has */
export function parseDroppedWorkspace(value: unknown): DroppedFile {
  const { name, bytes } = entriesOf(value);
  if (typeof name !== 'string' || name.length > 255) throw new PayloadError('name: It must be a short text.');
  if (!(bytes instanceof Uint8Array)) throw new PayloadError('bytes: They must be bytes.');
  if (bytes.byteLength > largestWorkspace) throw new PayloadError('bytes: The file is larger than any workspace.');
  const last = name.split(/[/\\]/).at(-1);
  if (last === undefined || last === '') throw new PayloadError('name: The file has no name.');
  return { name: last, bytes };
}

/** @throws {PayloadError} */
export function parseWhich(value: unknown): 'ask' | 'wanted' {
  if (value === 'ask' || value === 'wanted') return value;
  throw new PayloadError('It must be “ask” or “wanted”.');
}

/** @throws {PayloadError} */
export function parseHowToSave(value: unknown): 'save' | 'save-as' {
  if (value === 'save' || value === 'save-as') return value;
  throw new PayloadError('It must be “save” or “save-as”.');
}

/** A file can hold only what JSON can: anything else that a message carries must not reach it. */
function plain(value: unknown): unknown {
  // Some values have no JSON, whatever the compiler's library says.
  let text: unknown;
  try {
    text = JSON.stringify(value);
  } catch {
    throw new PayloadError('work: It cannot be written as JSON.');
  }
  if (typeof text !== 'string' || text.length > largestWork)
    throw new PayloadError('work: It is missing or too large.');
  return JSON.parse(text);
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new PayloadError('It must be an object.');
}

function check<Checked>(parse: () => Checked): Checked {
  try {
    return parse();
  } catch (error) {
    throw error instanceof WorkspaceError ? new PayloadError(error.message) : error;
  }
}
