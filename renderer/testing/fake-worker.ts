import type { Answer, Question } from '../analysis/answer.ts';
import { partsOf, withoutLists } from '../analysis/parts.ts';

/** A thread that answers when the test says so. */
export class FakeWorker extends EventTarget implements Worker {
  readonly questions: Question[] = [];
  ended = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(question: Question): void {
    this.questions.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  /** Answers as the real one does: an analysis comes in parts. */
  answer(answer: Answer): void {
    if (answer.kind !== 'compared') {
      this.#send(answer);
      return;
    }
    const { number, analysis } = answer;
    for (const lists of partsOf(analysis)) this.#send({ number, kind: 'part', lists });
    this.#send({ number, kind: 'compared', analysis: withoutLists(analysis) });
  }

  #send(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }

  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}
