/** How long nothing must change, and how long changes may wait at most, in milliseconds. */
const pause = 150;
const longest = 300;

/** Sends what changed soon, but not with every key: after a pause, and in the midst of changes every so often. */
export class Autosave {
  readonly #send: () => void;
  #first: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: () => void) {
    this.#send = send;
  }

  /** Something has changed. */
  touch(): void {
    const now = performance.now();
    this.#first ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.flush();
      },
      Math.min(pause, Math.max(0, this.#first + longest - now)),
    );
  }

  /** Sends at once what was not sent yet. */
  flush(): void {
    if (this.#first === null) return;
    this.forget();
    this.#send();
  }

  /** What was not sent yet is no longer wanted. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#first = null;
  }
}
