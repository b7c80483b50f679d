import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Briefing } from '../core/briefing/briefing.ts';
import { writeSafely } from '../files/write-safely.ts';
import type { ExportOutcome } from '../shared/contract.ts';
import { Refusal, refusalFor } from './refusal.ts';

/** What an export needs of its surroundings. */
export interface ExportMeans {
  /** Shows the system's save dialog over the window. */
  readonly ask: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  /** @throws {Refusal} */
  readonly makePage: (
    briefing: Briefing,
  ) => Promise<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }>;
  /** Where the first export is offered to go. */
  readonly documents: () => string;
}

/** Exports briefings, and remembers where the last one went: nothing else may be shown or opened. */
export class Exporter {
  readonly #means: ExportMeans;
  #last: string | null = null;

  constructor(means: ExportMeans) {
    this.#means = means;
  }

  /** Path of the last exported file, or null before there is one. */
  get last(): string | null {
    return this.#last;
  }

  /** @throws {Refusal} where the page cannot be made or written; an old file is then still there */
  async export(briefing: Briefing): Promise<ExportOutcome> {
    const path = await this.#choosePath(briefing);
    if (path === null) return { kind: 'cancelled' };
    const { bytes, warnings } = await this.#means.makePage(briefing);
    try {
      await writeSafely(path, bytes);
    } catch (error) {
      throw refusalFor(path, error);
    }
    this.#last = path;
    return { kind: 'saved', fileName: basename(path), warnings };
  }

  async #choosePath(briefing: Briefing): Promise<string | null> {
    const folder = this.#last === null ? this.#means.documents() : dirname(this.#last);
    const { canceled, filePath } = await this.#means.ask({
      title: 'Export the briefing',
      buttonLabel: 'Export',
      defaultPath: join(folder, fileNameFor(briefing)),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    return canceled || filePath === '' ? null : withEnding(filePath);
  }
}

/** In UTF-16 code units: two such names in any script, and the words between, stay below 255 bytes. */
const longestName = 38;

/** A name that says which two texts the page is about, and that every file system takes. */
export function fileNameFor({ sources }: Briefing): string {
  const [before, after] = sources.map(({ name }) =>
    basename(name, extname(name))
      .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
      .trim()
      .slice(0, longestName)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
  );
  return `Sidelight ${before ?? ''} and ${after ?? ''}.pdf`;
}

/** Some systems' dialogs add no ending. The name with one was not seen by the user, so nothing is replaced there. */
async function withEnding(path: string): Promise<string> {
  if (extname(path).toLowerCase() === '.pdf') return path;
  const full = `${path}.pdf`;
  const free = await access(full).then(
    () => false,
    () => true,
  );
  if (free) return full;
  throw new Refusal(`There is a file “${basename(full)}” already. Give its full name to replace it, or another.`);
}
