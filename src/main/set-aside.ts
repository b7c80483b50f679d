import { mkdir, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { workspaceEnding, type WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { encodeWorkspace } from '../files/workspace.ts';
import { writeSafely } from '../files/write-safely.ts';
import { refusalFor } from './refusal.ts';

/**
 * Writes work that was never saved to a file of its own, before something else takes its place.
 * @returns the file's path
 * @throws {Refusal} where it cannot be written
 */
export async function setAside(folder: string, workspace: WorkspaceFile): Promise<string> {
  const name = nameFor(workspace);
  await mkdir(folder, { recursive: true });
  const taken = new Set(await readdir(folder));
  let number = 1;
  const numbered = (): string => `${name}${number === 1 ? '' : ` ${number}`}${workspaceEnding}`;
  while (taken.has(numbered())) number += 1;
  const path = join(folder, numbered());
  try {
    await writeSafely(path, encodeWorkspace(workspace));
  } catch (error) {
    throw refusalFor(path, error);
  }
  return path;
}

/** In UTF-16 code units: two such names in any script, and the words between, stay below 255 bytes. */
const longestName = 36;

/** A name, without ending, that says which two texts the work is about, and that every file system takes. */
export function nameFor({ before, after }: WorkspaceFile): string {
  const names = [before, after].flatMap((text) => (text === null ? [] : plain(text.name)));
  return names.filter((name) => name !== '').join(' and ') || 'Untitled';
}

function plain(name: string): string {
  return name
    .slice(0, name.length - extname(name).length)
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
