import { basename } from 'node:path';
import { parseWorkspace, WorkspaceError } from '../core/workspace/parse-workspace.ts';
import { largestWorkspace, printWorkspace, type WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { decodeStrictly } from './encoding.ts';
import { InputError } from './input-error.ts';
import { parseJson } from './json-fault.ts';
import { readBytes } from './read-bytes.ts';

/** A workspace as it was read, with the bytes it was read from. */
export interface ReadWorkspace {
  readonly workspace: WorkspaceFile;
  readonly bytes: Uint8Array;
}

/**
 * Reads a workspace file.
 * @throws InputError naming the file and what is wrong with it
 */
export async function readWorkspace(path: string): Promise<ReadWorkspace> {
  const bytes = await readBytes(path, largestWorkspace, tooLarge);
  return { workspace: decodeWorkspace(basename(path), bytes), bytes };
}

/**
 * Makes a workspace of the bytes of a file.
 * @param name the file's name, for messages
 * @throws InputError for whatever is no workspace
 */
export function decodeWorkspace(name: string, bytes: Uint8Array): WorkspaceFile {
  if (bytes.length > largestWorkspace) throw tooLarge(name);
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === null) throw new InputError(`“${name}” is no Sidelight workspace: it is not written in UTF-8.`);
  try {
    return parseWorkspace(parseJson({ name, text }));
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error;
    throw new InputError(`“${name}” cannot be opened as a workspace. ${error.message}`);
  }
}

/** The bytes of a workspace file. */
export function encodeWorkspace(workspace: WorkspaceFile): Uint8Array {
  return new TextEncoder().encode(printWorkspace(workspace));
}

function tooLarge(name: string): InputError {
  return new InputError(`“${name}” is larger than ${largestWorkspace / 1024 / 1024} MB: it is no Sidelight workspace.`);
}
