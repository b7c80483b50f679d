import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as v from 'valibot';

/** One start: from the start of the process until its view was drawn, and the memory of all its processes then. */
export interface Start {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const shape = v.object({ milliseconds: v.number(), megabytes: v.number() });
const built = pathToFileURL(join(import.meta.dirname, '../../out/main/index.js')).href;
const run = promisify(execFile);

/**
 * Starts Sidelight with its own pair, and a blank window, in turns.
 * @returns the medians of each
 */
export async function measureStarts(executable: string, rounds: number): Promise<{ blank: Start; sidelight: Start }> {
  const blank: Start[] = [];
  const sidelight: Start[] = [];
  for (let round = 0; round < rounds; round += 1) {
    blank.push(await start(executable, undefined));
    sidelight.push(await start(executable, built));
  }
  return { blank: middle(blank), sidelight: middle(sidelight) };
}

async function start(executable: string, entry: string | undefined): Promise<Start> {
  const userData = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const env = { ...process.env };
  delete env['SIDELIGHT_MEASURED'];
  delete env['ELECTRON_RUN_AS_NODE'];
  if (entry !== undefined) env['SIDELIGHT_MEASURED'] = entry;
  // Chromium refuses its sandbox to root, and to nobody else.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    const folder = join(import.meta.dirname, 'measured');
    const { stdout } = await run(executable, [folder, `--user-data-dir=${userData}`, ...flags], {
      env,
      timeout: 60_000,
    });
    const line = stdout.split('\n').find((each) => each.startsWith('{')) ?? 'null';
    return v.parse(shape, JSON.parse(line));
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  }
}

function middle(starts: readonly Start[]): Start {
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
  return {
    milliseconds: median(starts.map(({ milliseconds }) => milliseconds)),
    megabytes: median(starts.map(({ megabytes }) => megabytes)),
  };
}
