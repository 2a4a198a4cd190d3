import { connect, type Socket } from 'node:net';
import type { Run } from '../statistics.ts';
import { firstAnswer } from './answers.ts';

export interface Load {
  readonly port: number;
  /** Whole requests as they go over the wire; taken in turn. */
  readonly requests: readonly Buffer[];
  readonly connections: number;
  readonly seconds: number;
  /** The only status that counts as an answer. */
  readonly expected: number;
}

/** Answers before this are not counted, in milliseconds: connections open, statements are prepared, code gets warm. */
const warmUp = 250;

/** One kept connection: sends a request, waits for its whole answer, sends the next. */
class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting: ((answer: { status: number; body: Buffer }) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor(port: number) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.#socket.on('data', (part) => this.#take(part));
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('the server closed a kept connection')));
  }

  #take(part: Buffer): void {
    this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part]);
    const answer = firstAnswer(this.#received);
    if (!answer) return;
    const body = this.#received.subarray(answer.bodyFrom, answer.length);
    this.#received = this.#received.subarray(answer.length);
    this.#waiting?.({ status: answer.status, body });
  }

  ask(request: Buffer): Promise<{ status: number; body: Buffer }> {
    return new Promise((resolve, reject) => {
      this.#waiting = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  end(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }
}

/** One request on a connection of its own: to see what the answer is. */
export async function askOnce(port: number, request: Buffer): Promise<{ status: number; text: string }> {
  const connection = new Connection(port);
  try {
    const { status, body } = await connection.ask(request);
    return { status, text: body.toString() };
  } finally {
    connection.end();
  }
}

/** Keeps every connection busy for the given time. Throws when any answer has another status than the expected one. */
export async function put({ port, requests, connections, seconds, expected }: Load): Promise<Run> {
  const latencies: number[] = [];
  const begin = performance.now() + warmUp;
  const end = begin + seconds * 1000;
  let turn = 0;
  const keepBusy = async () => {
    const connection = new Connection(port);
    try {
      for (let now = performance.now(); now < end; ) {
        const { status, body } = await connection.ask(requests[turn++ % requests.length] as Buffer);
        if (status !== expected)
          throw new Error(`An answer had status ${status} instead of ${expected}: ${body.toString().slice(0, 300)}`);
        const after = performance.now();
        if (now >= begin && after <= end) latencies.push(after - now);
        now = after;
      }
    } finally {
      connection.end();
    }
  };
  await Promise.all(Array.from({ length: connections }, keepBusy));
  return { perSecond: latencies.length / seconds, latencies };
}
