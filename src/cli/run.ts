import { resolve } from 'node:path';
import { composeBriefing } from '../core/briefing/compose.ts';
import type { Briefing } from '../core/briefing/briefing.ts';
import { mapTexts } from '../core/briefing/map-texts.ts';
import { counted } from '../core/briefing/writing.ts';
import { compare } from '../core/comparison/compare.ts';
import type { Comparison } from '../core/comparison/comparison.ts';
import { InputError } from '../files/input-error.ts';
import { loadKnowledge } from '../files/knowledge.ts';
import { productVersion } from '../files/product.ts';
import { readTextFile } from '../files/read-text.ts';
import { writeSafely } from '../files/write-safely.ts';
import { parseCommand, UsageError, type Command } from './arguments.ts';
import { help } from './help.ts';
import { terminalLedger } from './terminal-ledger.ts';
import { harmless, type Terminal } from './terminal.ts';

type Texts = Extract<Command, { before: string }>;

/**
 * Carries out one command line. Never throws: what goes wrong is said on the terminal.
 * @param words the arguments after the program's name
 * @param fonts the folder of the page's fonts
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage or input that cannot be read
 */
export async function run(words: readonly string[], terminal: Terminal, fonts: string): Promise<0 | 1 | 2> {
  try {
    await carryOut(parseCommand(words), terminal, fonts);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.warn(harmless(`sidelight: ${message}`));
    if (error instanceof UsageError) terminal.warn('Try sidelight --help.');
    return error instanceof UsageError || error instanceof InputError ? 2 : 1;
  }
}

async function carryOut(command: Command, terminal: Terminal, fonts: string): Promise<void> {
  switch (command.kind) {
    case 'help':
      terminal.print(help);
      return;
    case 'version':
      terminal.print(`${await productVersion()}\n`);
      return;
    case 'compare':
      await printComparison(command, terminal);
      return;
    case 'brief':
      await writeBriefing(command, terminal, fonts);
  }
}

async function printComparison(command: Extract<Command, { kind: 'compare' }>, terminal: Terminal): Promise<void> {
  const { comparison, briefing } = await compared(command, null);
  if (command.json) {
    terminal.print(`${harmlessJson(comparison)}\n`);
    return;
  }
  const lines = terminalLedger(mapTexts(briefing, harmless), alignedSentences(comparison), terminal);
  terminal.print(`${lines.join('\n')}\n`);
}

async function writeBriefing(
  command: Extract<Command, { kind: 'brief' }>,
  terminal: Terminal,
  fonts: string,
): Promise<void> {
  const { output, paper } = command;
  if ([command.before, command.after].some((path) => resolve(path) === resolve(output))) {
    throw new UsageError(`“${output}” is one of the two texts. Give the page another name.`);
  }
  const { briefing } = await compared(command, command.date);
  // Only a page needs the printing library, which is slow to load.
  const { renderBriefing } = await import('../pdf/render.ts');
  const page = await renderBriefing(briefing, { paper, fonts });
  await writeSafely(output, page.bytes);
  for (const warning of page.warnings) terminal.warn(harmless(warning));
  const printed = counted(briefing.ledger.length - page.cut, 'theme');
  const cut = page.cut === 0 ? '' : `, ${counted(page.cut, 'further one')} counted`;
  const format = paper === 'a4' ? 'A4' : 'Letter';
  terminal.print(harmless(`Wrote ${output}: one ${format} page, ${printed}${cut}.`) + '\n');
}

async function compared(texts: Texts, date: string | null): Promise<{ comparison: Comparison; briefing: Briefing }> {
  const [before, after, knowledge, version] = await Promise.all([
    readTextFile(texts.before),
    readTextFile(texts.after),
    loadKnowledge(texts.codebook ?? undefined),
    productVersion(),
  ]);
  const comparison = compare(before, after, knowledge);
  const names = { before: before.name, after: after.name };
  const versions = { codebookVersion: knowledge.codebook.version, productVersion: version };
  return { comparison, briefing: composeBriefing(comparison, names, date === null ? versions : { ...versions, date }) };
}

function alignedSentences({ alignment, before, after }: Comparison): string {
  const found = (kind: string): number => alignment.filter((pair) => pair.kind === kind).length;
  const kinds = `${found('same')} the same, ${found('reworded')} reworded, ${found('related')} related`;
  const totals = `of ${before.sentences.length} in A and ${after.sentences.length} in B`;
  return `${alignment.length} aligned ${alignment.length === 1 ? 'pair' : 'pairs'} ${totals}: ${kinds}.`;
}

/** JSON that a terminal shows as it is: it escapes the control characters that JSON itself lets through. */
function harmlessJson(comparison: Comparison): string {
  return JSON.stringify(comparison, null, 2).replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
