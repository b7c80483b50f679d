import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readWorkspace } from '../files/workspace.ts';
import { restore } from './restore.ts';

// What keeps the work runs here as it runs in the app, but in a small process of Node without a window, so that it
// can be killed 200 times in seconds. The whole app is killed a few times in e2e/killed.e2e.ts.
const rounds = 200;
/** So many pieces of work are kept at a time, each in a folder of its own: the processes wait for the disk in turn. */
const lanes = 4;
/** In milliseconds from the first decision that is kept: many writes long. */
const longestLife = 60;

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-killed-'));
  program = join(folder, 'program', 'keep-until-killed.js');
  const entry = join(import.meta.dirname, 'testing', 'keep-until-killed.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: join(folder, 'program'),
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
    ssr: { noExternal: true },
  });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Lets the process live for a while, kills it, and gives the number of the last decision it said was kept. */
async function liveAndDie(recoveryFile: string, workspaceFile: string, life: number): Promise<number> {
  const child = spawn(process.execPath, [program, recoveryFile, workspaceFile, 'The parties met. '], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    timer ??= setTimeout(() => child.kill('SIGKILL'), life);
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(timer);
  expect(signal, said).toBe('SIGKILL');
  return Number(said.trimEnd().split('\n').at(-1));
}

/** Kills so many times, and looks after each what is left; how often a write was caught half way. */
async function killAgainAndAgain(work: string, times: number): Promise<number> {
  const recoveryFile = join(work, 'recovery', 'last.json');
  const workspaceFile = join(work, 'talks.sidelight');
  mkdirSync(work);
  writeFileSync(join(work, 'neighbour.sidelight'), 'not ours');
  let caught = 0;

  for (let round = 0; round < times; round += 1) {
    const kept = await liveAndDie(recoveryFile, workspaceFile, Math.random() * longestLife);
    const { workspace, file, problems } = await restore(recoveryFile);
    expect(problems).toEqual([]);
    expect(file?.path).toBe(workspaceFile);
    const made = workspace?.decisions.made ?? [];
    expect(made.length).toBeGreaterThanOrEqual(kept);
    expect(made.length).toBeLessThanOrEqual(kept + 1);
    expect(made.every((decision, at) => decision.kind === 'rename' && decision.label === `name ${at + 1}`)).toBe(true);
    const { workspace: saved } = await readWorkspace(workspaceFile);
    expect(saved.before?.text).toBe(workspace?.before?.text);
    expect(saved.decisions.made).toEqual(made.slice(0, saved.decisions.made.length));
    expect(made.length - saved.decisions.made.length).toBeLessThanOrEqual(1);
    caught += leftovers(work).length;
    for (const path of leftovers(work)) utimesSync(path, 0, 0);
  }
  expect(readFileSync(join(work, 'neighbour.sidelight'), 'utf8')).toBe('not ours');
  await restore(recoveryFile);
  expect(leftovers(work)).toEqual([]);
  return caught;
}

/** The halves of files that a killed process has left, which go with the next start once they are old. */
function leftovers(work: string): string[] {
  const names = readdirSync(work, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.tmp')).map((name) => join(work, name));
}

it(`killed ${rounds} times in the midst of keeping, loses no decision that was kept, and no file`, async () => {
  const works = Array.from({ length: lanes }, (_, lane) => join(folder, `work ${lane}`));
  const caught = await Promise.all(works.map((work) => killAgainAndAgain(work, rounds / lanes)));
  // Else no process was ever killed while it wrote, and nothing is proven.
  expect(caught.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(rounds / 20);
}, 300_000);
