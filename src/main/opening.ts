import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import type { OpeningPair } from '../shared/contract.ts';
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

/**
 * The two texts to start with: those that were asked for, else the shipped ones. Where asked-for files cannot
 * be shown, the shipped ones stand behind the problems.
 * @param shipped folder with two dispatches, of which the first by name goes to the left
 */
export async function openPair({ files, folder }: Asked, shipped: string): Promise<OpeningPair> {
  if (files.length === 0) return readShipped(shipped);
  const [before, after, ...more] = files.map((name) => resolve(folder, name));
  if (before === undefined || after === undefined || more.length > 0) {
    const names = files.map((name) => `“${basename(name)}”`).join(', ');
    const problem = `Sidelight opens two files, the earlier and the later; it was given ${names}.`;
    return { ...(await readShipped(shipped)), problems: [problem] };
  }
  const texts = await Promise.all([before, after].map(readOrSay));
  const [left, right] = texts;
  if (left?.dispatch && right?.dispatch) return { before: left.dispatch, after: right.dispatch };
  return { ...(await readShipped(shipped)), problems: texts.flatMap(({ problem }) => problem ?? []) };
}

async function readOrSay(path: string): Promise<{ dispatch?: DispatchText; problem?: string }> {
  try {
    return { dispatch: await readDispatch(path) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

async function readShipped(folder: string): Promise<OpeningPair> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const [before, after] = await Promise.all(names.slice(0, 2).map((name) => readDispatch(join(folder, name))));
  if (!before || !after) throw new Error('The shipped dispatches are missing.');
  return { before, after };
}
