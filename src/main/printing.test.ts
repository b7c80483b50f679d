import type { WebContentsPrintOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { printPage } from './printing.ts';

function printer(success: boolean, reason: string) {
  const print = vi.fn((_options: WebContentsPrintOptions, callback: (success: boolean, reason: string) => void) => {
    callback(success, reason);
  });
  return { print };
}

describe('printing', () => {
  it.each([
    ['a4', 'A4'],
    ['letter', 'Letter'],
  ] as const)('asks the system for %s, with the page’s own margins', async (paper, pageSize) => {
    const contents = printer(true, '');
    expect(await printPage(contents, paper)).toEqual({ kind: 'printed' });
    expect(contents.print.mock.calls[0]?.[0]).toEqual({
      silent: false,
      printBackground: true,
      margins: { marginType: 'none' },
      pageSize,
    });
  });

  it('tells a reader who changed their mind from a printer that failed', async () => {
    expect(await printPage(printer(false, 'Print job canceled'), 'a4')).toEqual({ kind: 'cancelled' });
    expect(await printPage(printer(false, 'Invalid printer settings'), 'a4')).toEqual({
      kind: 'failed',
      problem: 'The page was not printed. The system says: Invalid printer settings.',
    });
  });
});
