import type {
  DroppedFile,
  ExportOutcome,
  OpeningPair,
  OpenOutcome,
  SidelightBridge,
} from '../../src/shared/contract.ts';
import { pair } from './comparison.ts';

/** A main process that answers as it is told to and remembers what it was asked. */
export class FakeBridge implements SidelightBridge {
  readonly asked: string[] = [];
  problems: string[] = [];
  open: OpenOutcome = { kind: 'cancelled' };
  exported: ExportOutcome = { kind: 'cancelled' };

  openingPair(): Promise<OpeningPair> {
    return Promise.resolve({ ...pair, problems: this.problems });
  }

  openDispatch(side: string): Promise<OpenOutcome> {
    this.asked.push(`open ${side}`);
    return Promise.resolve(this.open);
  }

  readDropped({ name, bytes }: DroppedFile): Promise<OpenOutcome> {
    this.asked.push(`drop ${name} of ${bytes.length} bytes`);
    return Promise.resolve(this.open);
  }

  exportBriefing({ title }: { title: string }): Promise<ExportOutcome> {
    this.asked.push(`export ${title}`);
    return Promise.resolve(this.exported);
  }

  revealExport(how: string): Promise<void> {
    this.asked.push(`reveal ${how}`);
    return Promise.resolve();
  }

  showTitle(title: string): Promise<void> {
    this.asked.push(`title ${title}`);
    return Promise.resolve();
  }

  onCommand(): () => void {
    return () => undefined;
  }
}
