import { mapTexts } from '../core/briefing/map-texts.ts';
import { comparisonJson } from '../core/comparison/comparison-json.ts';
import type { Comparison } from '../core/comparison/comparison.ts';
import { InputError } from '../files/input-error.ts';
import { productVersion } from '../files/product.ts';
import { parseCommand, UsageError, type Command } from './arguments.ts';
import { findingsOf } from './findings.ts';
import { help } from './help.ts';
import { terminalLedger } from './terminal-ledger.ts';
import { harmless, type Terminal } from './terminal.ts';
import { writeBriefing } from './write-briefing.ts';

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
    case 'brief': {
      const { inputs } = command;
      const read = inputs.kind === 'workspace' ? [inputs.path] : [inputs.before, inputs.after];
      await writeBriefing(await findingsOf(inputs, command.said), command, read, terminal, fonts);
    }
  }
}

async function printComparison(command: Extract<Command, { kind: 'compare' }>, terminal: Terminal): Promise<void> {
  const { comparison, briefing } = await findingsOf(command.inputs, {});
  if (command.json) {
    terminal.print(`${comparisonJson(comparison)}\n`);
    return;
  }
  const lines = terminalLedger(mapTexts(briefing, harmless), alignedSentences(comparison), terminal);
  terminal.print(`${lines.join('\n')}\n`);
}

function alignedSentences({ alignment, before, after }: Comparison): string {
  const found = (kind: string): number => alignment.filter((pair) => pair.kind === kind).length;
  const kinds = `${found('same')} the same, ${found('reworded')} reworded, ${found('related')} related`;
  const totals = `of ${before.sentences.length} in A and ${after.sentences.length} in B`;
  return `${alignment.length} aligned ${alignment.length === 1 ? 'pair' : 'pairs'} ${totals}: ${kinds}.`;
}
