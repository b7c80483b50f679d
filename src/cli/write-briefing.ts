import { resolve } from 'node:path';
import { htmlAs, writtenAs } from '../core/briefing/formats/written.ts';
import { counted } from '../core/briefing/writing.ts';
import { comparisonJson } from '../core/comparison/comparison-json.ts';
import { writeSafely } from '../files/write-safely.ts';
import { UsageError, type BriefCommand } from './arguments.ts';
import type { Findings } from './findings.ts';
import { harmless, type Terminal } from './terminal.ts';

/**
 * Writes a briefing in the format asked for and says what its page shows.
 * @param inputs the files that were read; none of them is written over
 * @param fonts the folder of the page's fonts
 */
export async function writeBriefing(
  findings: Findings,
  command: BriefCommand,
  inputs: readonly string[],
  terminal: Terminal,
  fonts: string,
): Promise<void> {
  const { output } = command;
  if (inputs.some((path) => resolve(path) === resolve(output))) {
    throw new UsageError(`“${output}” is what the briefing is made of. Give the briefing another name.`);
  }
  const { bytes, shown, warnings } = await fileOf(findings, command, fonts);
  await writeSafely(output, bytes);
  for (const warning of warnings) terminal.warn(harmless(warning));
  terminal.print(`${harmless(`Wrote ${output}: ${shown}.`)}\n`);
}

interface MadeFile {
  readonly bytes: Uint8Array;
  /** What is in it, in words. */
  readonly shown: string;
  readonly warnings: readonly string[];
}

async function fileOf({ comparison, briefing }: Findings, command: BriefCommand, fonts: string): Promise<MadeFile> {
  const { format, paper, otherScripts } = command;
  const all = counted(briefing.ledger.length, 'theme');
  if (format === 'md' || format === 'json') {
    return { bytes: encoded(writtenAs(format, briefing)), shown: all, warnings: [] };
  }
  // Only a page needs the printing library, which is slow to load.
  const { renderBriefing } = await import('../pdf/render.ts');
  const page = await renderBriefing(briefing, { paper, fonts, otherScripts, comparison: comparisonJson(comparison) });
  const cut = page.left.filter(({ kind }) => kind === 'theme').length;
  const rest = cut === 0 ? '' : `, ${counted(cut, 'further one')} counted`;
  const shown = `one ${paper === 'a4' ? 'A4' : 'Letter'} page, ${counted(briefing.ledger.length - cut, 'theme')}${rest}`;
  return format === 'pdf'
    ? { bytes: page.bytes, shown, warnings: page.warnings }
    : { bytes: encoded(htmlAs(briefing, { plan: page.plan, paper })), shown, warnings: [] };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
