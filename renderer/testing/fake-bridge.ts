import type {
  DroppedFile,
  ExportOutcome,
  ExportRequest,
  OpenOutcome,
  PageOutcome,
  PageToMake,
  Paper,
  PrintOutcome,
  SidelightBridge,
} from '../../src/shared/contract.ts';
import { emptyWorkspace, type WorkspaceFile } from '../../src/core/workspace/workspace-file.ts';
import type {
  CodebookOutcome,
  Kept,
  Opened,
  SaveOutcome,
  WorkspaceChange,
  WorkspaceOutcome,
} from '../../src/shared/workspace-bridge.ts';
import { pair } from './comparison.ts';

/** A main process that answers as it is told to and remembers what it was asked. */
export class FakeBridge implements SidelightBridge {
  readonly asked: string[] = [];
  problems: string[] = [];
  /** What the app starts with. */
  workspace: WorkspaceFile = { ...emptyWorkspace, ...pair };
  other: WorkspaceOutcome = { kind: 'cancelled' };
  codebook: CodebookOutcome = { kind: 'cancelled' };
  open: OpenOutcome = { kind: 'cancelled' };
  exported: ExportOutcome = { kind: 'cancelled' };
  /** What the last export was to carry inside. */
  attached = '';
  printed: PrintOutcome = { kind: 'printed' };
  render: (page: PageToMake) => Promise<PageOutcome> = () =>
    Promise.resolve({ kind: 'made', bytes: new Uint8Array([1]), warnings: [], left: [], places: [] });

  opening(): Promise<Opened> {
    return Promise.resolve({ workspace: this.workspace, problems: this.problems, news: [] });
  }

  newWorkspace(): Promise<Opened> {
    this.asked.push('new');
    return Promise.resolve({ workspace: emptyWorkspace, problems: [], news: [] });
  }

  openWorkspace(which: string): Promise<WorkspaceOutcome> {
    this.asked.push(`workspace ${which}`);
    return Promise.resolve(this.other);
  }

  dropWorkspace({ name }: DroppedFile): Promise<WorkspaceOutcome> {
    this.asked.push(`drop workspace ${name}`);
    return Promise.resolve(this.other);
  }

  keepWorkspace({ work }: WorkspaceChange): Promise<Kept> {
    this.asked.push(`keep ${work.decisions.inForce} decisions`);
    return Promise.resolve({ problem: null });
  }

  saveWorkspace(how: string): Promise<SaveOutcome> {
    this.asked.push(how);
    return Promise.resolve({ kind: 'saved', fileName: 'work.sidelight' });
  }

  openCodebook(): Promise<CodebookOutcome> {
    return Promise.resolve(this.codebook);
  }

  readyToClose(): Promise<void> {
    this.asked.push('ready to close');
    return Promise.resolve();
  }

  openDispatch(side: string): Promise<OpenOutcome> {
    this.asked.push(`open ${side}`);
    return Promise.resolve(this.open);
  }

  readDropped({ name, bytes }: DroppedFile): Promise<OpenOutcome> {
    this.asked.push(`drop ${name} of ${bytes.length} bytes`);
    return Promise.resolve(this.open);
  }

  renderPage(page: PageToMake): Promise<PageOutcome> {
    this.asked.push(`page ${page.paper} ${page.briefing.title}`);
    return this.render(page);
  }

  exportBriefing({ format, paper, comparison = '' }: ExportRequest): Promise<ExportOutcome> {
    this.attached = comparison;
    this.asked.push(`export ${format} on ${paper}`);
    return Promise.resolve(this.exported);
  }

  printPage(paper: Paper): Promise<PrintOutcome> {
    this.asked.push(`print ${paper}`);
    return Promise.resolve(this.printed);
  }

  copyText(text: string): Promise<void> {
    this.asked.push(`copy ${text}`);
    return Promise.resolve();
  }

  preferredPaper(): Promise<Paper> {
    return Promise.resolve('letter');
  }

  choosePaper(paper: Paper): Promise<void> {
    this.asked.push(`paper ${paper}`);
    return Promise.resolve();
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
