import { htmlAs, writtenAs } from '../core/briefing/formats/written.ts';
import type { ExportRequest, PageToMake } from '../shared/contract.ts';
import type { MadePage } from './page-maker.ts';

/** A briefing as it goes to a file. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  /** What its reader must be told, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Makes a briefing in the format asked for. Only what shows a page asks for one: what fits on it is known there.
 * @throws {Refusal} where the page cannot be made
 */
export async function makeFile(
  { format, ...page }: ExportRequest,
  makePage: (page: PageToMake) => Promise<MadePage>,
): Promise<MadeFile> {
  if (format === 'md' || format === 'json') return encoded(writtenAs(format, page.briefing));
  const made = await makePage(page);
  if (format === 'pdf') return { bytes: made.bytes, warnings: made.warnings };
  return encoded(htmlAs(page.briefing, { plan: made.plan, paper: page.paper }));
}

function encoded(text: string): MadeFile {
  return { bytes: new TextEncoder().encode(text), warnings: [] };
}
