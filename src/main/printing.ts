import type { WebContentsPrintOptions } from 'electron';
import type { Paper, PrintOutcome } from '../shared/contract.ts';

/** What can print what it shows: Electron's `WebContents`. */
export interface Printable {
  print(options: WebContentsPrintOptions, callback: (success: boolean, failureReason: string) => void): void;
}

/**
 * Prints what the window shows to a printer (its style sheet leaves the briefing's page alone) through the system's
 * dialog. The page brings its own margins.
 */
export function printPage(contents: Printable, paper: Paper): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    const options: WebContentsPrintOptions = {
      silent: false,
      printBackground: true,
      margins: { marginType: 'none' },
      pageSize: paper === 'a4' ? 'A4' : 'Letter',
    };
    contents.print(options, (success, reason) => {
      if (success) resolve({ kind: 'printed' });
      else if (/cancel/i.test(reason)) resolve({ kind: 'cancelled' });
      else resolve({ kind: 'failed', problem: `The page was not printed. The system says: ${reason}.` });
    });
  });
}
