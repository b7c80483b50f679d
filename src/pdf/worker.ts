import { join } from 'node:path';
import { answerTo } from './answer.ts';

/** The little that is used of the port by which Electron's main process talks to a utility process. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/**
 * The process that prints, apart from the window and from main. It stays alive between pages, because its start
 * takes longer than a page. Messages are `PageRequest` in and `PageAnswer` out; pages are made one at a time.
 */
const port = parentPort();
const fonts = join(import.meta.dirname, '../../assets/fonts');
let last: Promise<void> = Promise.resolve();

port.on('message', ({ data }) => {
  last = last.then(async () => {
    const answer = await answerTo(data, fonts);
    if (answer !== null) port.postMessage(answer);
  });
});

function parentPort(): ParentPort {
  const found: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(found)) return found;
  throw new Error('This file runs as a utility process of Electron only.');
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'on' in value && 'postMessage' in value;
}
