import { readdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import { workspaceEnding } from '../core/workspace/workspace-file.ts';
import { readDispatch } from './files.ts';
import { Refusal } from './refusal.ts';

/** Files that the app was started with. */
export interface Asked {
  readonly files: readonly string[];
  /** The folder that relative names start from. */
  readonly folder: string;
}

const asked = v.object({ files: v.array(v.string()), folder: v.string() });

/** What a second start of the app has passed on to the first; without files where it has another shape. */
export function parseAsked(value: unknown): Asked {
  const result = v.safeParse(asked, value);
  return result.success ? result.output : { files: [], folder: '' };
}

/**
 * The files among the arguments of a process.
 * @param argv with the executable at its head
 * @param packaged otherwise the first name is that of the app's own folder
 */
export function askedFiles(argv: readonly string[], packaged: boolean): string[] {
  const names = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  return packaged ? names : names.slice(1);
}

/** What to show instead of what was open, and why that is not all that was asked for. */
export type AskedFor =
  | { readonly kind: 'workspace'; readonly path: string }
  | { readonly kind: 'texts'; readonly before: DispatchText; readonly after: DispatchText }
  | { readonly kind: 'nothing'; readonly problems: readonly string[] };

/** What files ask for: one workspace, or the earlier and the later text. */
export async function readAsked({ files, folder }: Asked): Promise<AskedFor> {
  const [first, second, ...more] = files.map((name) => resolve(folder, name));
  if (first === undefined) return { kind: 'nothing', problems: [] };
  if (second === undefined && extname(first).toLowerCase() === workspaceEnding) {
    return { kind: 'workspace', path: first };
  }
  if (second === undefined || more.length > 0) {
    const names = files.map((name) => `“${basename(name)}”`).join(', ');
    const problem = `Sidelight opens two files, the earlier and the later, or one workspace; it was given ${names}.`;
    return { kind: 'nothing', problems: [problem] };
  }
  const texts = await Promise.all([first, second].map(readOrSay));
  const [before, after] = texts;
  if (before?.dispatch && after?.dispatch) return { kind: 'texts', before: before.dispatch, after: after.dispatch };
  return { kind: 'nothing', problems: texts.flatMap(({ problem }) => problem ?? []) };
}

async function readOrSay(path: string): Promise<{ dispatch?: DispatchText; problem?: string }> {
  try {
    return { dispatch: await readDispatch(path) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

/**
 * The two dispatches that Sidelight comes with.
 * @param folder with two dispatches, of which the first by name goes to the left
 */
export async function readShipped(folder: string): Promise<{ before: DispatchText; after: DispatchText }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const [before, after] = await Promise.all(names.slice(0, 2).map((name) => readDispatch(join(folder, name))));
  if (!before || !after) throw new Error('The shipped dispatches are missing.');
  return { before, after };
}
