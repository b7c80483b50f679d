import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Briefing } from '../core/briefing/briefing.ts';
import { writeSafely } from '../files/write-safely.ts';
import type { ExportOutcome, ExportRequest, Format } from '../shared/contract.ts';
import { Refusal, refusalFor } from './refusal.ts';

/** What an export needs of its surroundings. */
export interface ExportMeans {
  /** Shows the system's save dialog over the window. */
  readonly ask: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  /** @throws {Refusal} */
  readonly make: (
    request: ExportRequest,
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

  /** @throws {Refusal} where the file cannot be made or written; an old one is then still there */
  async export(request: ExportRequest): Promise<ExportOutcome> {
    const path = await this.#choosePath(request);
    if (path === null) return { kind: 'cancelled' };
    const { bytes, warnings } = await this.#means.make(request);
    try {
      await writeSafely(path, bytes);
    } catch (error) {
      throw refusalFor(path, error);
    }
    this.#last = path;
    return { kind: 'saved', fileName: basename(path), warnings };
  }

  async #choosePath({ briefing, format }: ExportRequest): Promise<string | null> {
    const folder = this.#last === null ? this.#means.documents() : dirname(this.#last);
    const { canceled, filePath } = await this.#means.ask({
      title: 'Export the briefing',
      buttonLabel: 'Export',
      defaultPath: join(folder, fileNameFor(briefing, format)),
      filters: [{ name: formatNames[format], extensions: [format] }],
    });
    return canceled || filePath === '' ? null : withEnding(filePath, format);
  }
}

const formatNames: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  md: 'Markdown',
  html: 'HTML',
  json: 'JSON',
};

/** In UTF-16 code units: two such names in any script, and the words between, stay below 255 bytes. */
const longestName = 38;

/** A name that says which two texts the page is about, and that every file system takes. */
export function fileNameFor({ sources }: Briefing, format: Format): string {
  const [before, after] = sources.map(({ name }) =>
    basename(name, extname(name))
      .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
      .trim()
      .slice(0, longestName)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
  );
  return `Sidelight ${before ?? ''} and ${after ?? ''}.${format}`;
}

/** Some systems' dialogs add no ending. The name with one was not seen by the user, so nothing is replaced there. */
async function withEnding(path: string, format: Format): Promise<string> {
  const ending = `.${format}`;
  if (extname(path).toLowerCase() === ending) return path;
  const full = `${path}${ending}`;
  const free = await access(full).then(
    () => false,
    () => true,
  );
  if (free) return full;
  throw new Refusal(`There is a file “${basename(full)}” already. Give its full name to replace it, or another.`);
}
