import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Listens on one port of this machine, by TCP and UDP, and counts whoever calls. */
export class Listener {
  readonly #tcp = createServer((socket) => {
    this.#heard += 1;
    socket.destroy();
  });
  readonly #udp = createSocket('udp4', () => {
    this.#heard += 1;
  });
  #heard = 0;
  #port = 0;

  static async start(): Promise<Listener> {
    const listener = new Listener();
    await listener.#listen();
    return listener;
  }

  /** `127.0.0.1:PORT` */
  get host(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** How many connections and packets have come. */
  get heard(): number {
    return this.#heard;
  }

  async stop(): Promise<void> {
    this.#udp.close();
    this.#tcp.close();
    await once(this.#tcp, 'close');
  }

  async #listen(): Promise<void> {
    this.#tcp.listen(0, '127.0.0.1');
    await once(this.#tcp, 'listening');
    const address = this.#tcp.address();
    if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
    this.#port = address.port;
    this.#udp.bind(this.#port, '127.0.0.1');
    await once(this.#udp, 'listening');
  }
}
