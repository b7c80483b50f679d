/**
 * Writes the versions of one thing, one at a time and always the latest: what was overtaken while a write ran is
 * passed over.
 */
export class LatestWriter<Version> {
  readonly #write: (version: Version) => Promise<void>;
  #next: { version: Version; readonly written: Promise<void>; readonly settle: Settle } | null = null;
  #running: Promise<void> | null = null;

  constructor(write: (version: Version) => Promise<void>) {
    this.#write = write;
  }

  /** Settles once this version or a later one is written, and fails where that write fails. */
  put(version: Version): Promise<void> {
    if (this.#next !== null) this.#next.version = version;
    else {
      const { promise, resolve, reject } = withResolvers();
      this.#next = { version, written: promise, settle: { resolve, reject } };
    }
    const { written } = this.#next;
    this.#running ??= this.#writeAll().finally(() => {
      this.#running = null;
    });
    return written;
  }

  /** Settles once nothing is being written any more; failures are told to those who put the versions. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #writeAll(): Promise<void> {
    // Versions that come at once are one: the first write begins when all of them are here.
    await Promise.resolve();
    for (let next = this.#next; next !== null; next = this.#next) {
      this.#next = null;
      await this.#write(next.version).then(next.settle.resolve, next.settle.reject);
    }
  }
}

interface Settle {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

function withResolvers(): Settle & { readonly promise: Promise<void> } {
  let settle: Settle = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}
