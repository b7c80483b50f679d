import type { IpcMain } from 'electron';
import { channels, type SidelightBridge } from '../shared/contract.ts';
import { PayloadError } from '../shared/parse.ts';
import { ownOrigin } from './protocol.ts';
import { Refusal } from './refusal.ts';

type Method = Exclude<keyof SidelightBridge, 'onCommand'>;
type Payload<Name extends Method> = Parameters<SidelightBridge[Name]>[0];
type Outcome<Name extends Method> = Awaited<ReturnType<SidelightBridge[Name]>>;

/** How main answers one method of the bridge. */
export interface Answer<Name extends Method> {
  /** @throws {PayloadError} */
  readonly parse: (value: unknown) => Payload<Name>;
  readonly respond: (payload: Payload<Name>) => Outcome<Name> | Promise<Outcome<Name>>;
  /** The outcome of a payload that was refused or an answer that failed; without it the call is rejected. */
  readonly refuse?: (problem: string) => Outcome<Name>;
}

/** What every answer needs to know. */
export interface Surroundings {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  /** The page of the one window, or null while there is none. */
  readonly contents: () => Page | null;
  /** Told what went wrong inside, which the window is not. */
  readonly report: (error: unknown) => void;
}

/** What is looked at of a frame: its origin as Chromium writes it. */
export interface Frame {
  readonly origin: string;
}

/** What is looked at of a page. */
export interface Page {
  readonly mainFrame: Frame;
}

/** The part of an event by which its sender is known; the frame is null once it is gone. */
export interface Sent {
  readonly sender: Page;
  readonly senderFrame: Frame | null;
}

/** Whether a message comes from the main frame of our window, and that frame shows our page. */
export function isOurs({ sender, senderFrame }: Sent, contents: Page | null): boolean {
  return (
    contents !== null &&
    sender === contents &&
    senderFrame !== null &&
    senderFrame === contents.mainFrame &&
    senderFrame.origin === ownOrigin
  );
}

/**
 * Answers one method of the bridge. The sender is checked, then the payload parsed; what the window is told of
 * a failure is a sentence for its reader, never an error with its stack.
 */
export function handle<Name extends Method>(around: Surroundings, name: Name, answer: Answer<Name>): void {
  around.ipcMain.handle(channels[name], async (event, ...sent: unknown[]) => {
    if (!isOurs(event, around.contents())) throw new Error('Refused.');
    let problem: string;
    try {
      if (sent.length > 1) throw new PayloadError('More was sent than is taken.');
      return await answer.respond(answer.parse(sent[0]));
    } catch (error) {
      problem = describe(error, around.report);
    }
    if (answer.refuse) return answer.refuse(problem);
    throw new Error(problem);
  });
}

function describe(error: unknown, report: Surroundings['report']): string {
  if (error instanceof PayloadError) return `Refused: ${error.message}`;
  if (error instanceof Refusal) return error.message;
  report(error);
  return 'Something went wrong inside Sidelight. Try again; if it stays so, start Sidelight anew.';
}
