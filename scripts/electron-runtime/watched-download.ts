import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A program that downloads one large file somewhere below `folder`. */
export interface WatchedDownload {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly folder: string;
  /** Milliseconds within which the first byte must have come. */
  readonly firstByteWithin: number;
  /** Milliseconds without a further byte after which it counts as stalled. */
  readonly stalledAfter: number;
  /** Hears the bytes so far, about every three seconds while they grow. */
  readonly onProgress: (bytes: number) => void;
}

const lookEvery = 500;
const tellEvery = 3000;

/**
 * Runs the download to its end and watches the file grow, for the programs show nothing themselves when their
 * output is no terminal.
 *
 * @throws {Error} if it fails, never starts to receive, or stalls; the message is one line
 */
export async function runWatched(download: WatchedDownload): Promise<void> {
  const child = spawn(download.command, download.args, {
    cwd: download.cwd,
    env: download.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = new Promise<string | null>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (code) => {
      resolve(code === 0 ? null : lastWords(complaint, code));
    });
  });

  const watch = new AbortController();
  const given = await Promise.race([ended, watchGrowth(download, watch.signal)]);
  watch.abort();
  if (given === null) return;
  child.kill('SIGKILL');
  await ended;
  throw new Error(given);
}

/** Resolves with a reason once the download is to be given up, and with nothing else. */
async function watchGrowth(download: WatchedDownload, signal: AbortSignal): Promise<string> {
  let bytes = 0;
  let grewAt = Date.now();
  let toldAt = Date.now();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
    if (signal.aborted) return 'ended';
    const now = Date.now();
    const size = await largestFile(download.folder);
    if (size > bytes) {
      bytes = size;
      grewAt = now;
    }
    if (bytes > 0 && now - toldAt >= tellEvery && grewAt > toldAt) {
      toldAt = now;
      download.onProgress(bytes);
    }
    const patience = bytes === 0 ? download.firstByteWithin : download.stalledAfter;
    if (now - grewAt > patience) return `no answer for ${Math.round(patience / 1000)} seconds`;
  }
}

async function largestFile(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries.map(async (entry) =>
    entry.isFile() ? (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size : 0,
  );
  return Math.max(0, ...(await Promise.all(sizes)));
}

/** The line of a program's complaint that names the reason: the first that speaks of an error. */
function lastWords(complaint: string, code: number | null): string {
  const lines = complaint.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== '') ?? `exit code ${code ?? 'none'}`
  );
}
