import type { Answer, Question } from '../analysis/answer.ts';

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

  answer(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }

  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}
