import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';

/** A program that runs as an operator starts it: a process of its own, from what is built. */
export interface Node {
  readonly port: number;
  readonly said: () => string;
  kill(): void;
  stop(): Promise<void>;
}

const cli = path.join(projectRoot(), 'dist', 'src', 'cli.js');

export const origin = 'https://rinnalla.example';

/** The program as it stands in the sources, built. */
export function buildProgram(): void {
  const code = `await (await import(${JSON.stringify(path.join(projectRoot(), 'scripts', 'prepare.mjs'))})).build()`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
}

export interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** Hears a process out: all that it says, and how it ends. */
export function heard(child: ChildProcess): Promise<Ran> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said += text.toString();
    });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Begins a command of the built program. */
export function begin(
  words: readonly string[],
  settings: Record<string, string>,
): { child: ChildProcess; ended: Promise<Ran> } {
  const child = spawn(process.execPath, [cli, ...words], { env: { PATH: process.env.PATH ?? '', ...settings } });
  return { child, ended: heard(child) };
}

/** Runs a command of the built program to its end. */
export const command = (words: readonly string[], settings: Record<string, string>): Promise<Ran> =>
  begin(words, settings).ended;

/** Starts `rinnalla serve` with these settings on a free port; throws what it says where it is refused. */
export async function startNode(settings: Record<string, string>): Promise<Node> {
  const child: ChildProcess = spawn(process.execPath, [cli, 'serve'], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', RINNALLA_LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const port = await new Promise<number>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const ready = /is ready on port (\d+)/.exec(said);
      if (ready) resolve(Number(ready[1]));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(() => reject(new Error(said)));
  });
  return {
    port,
    said: () => said,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const refusedConnection = (error: Error) => (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';

/** A reverse proxy that asks the nodes in turn, and another one where nobody listens; what a node has begun to work on is never sent twice. */
export async function startProxy(ports: () => readonly number[]) {
  let turn = 0;
  const pass = (body: Buffer, from: IncomingMessage, to: ServerResponse, upstreams: readonly number[]) => {
    const [port, ...others] = upstreams;
    if (port === undefined) return to.writeHead(502).end();
    // As nginx does with $proxy_add_x_forwarded_for: what the browser says stays before what the proxy knows.
    const forwarded = [from.headers['x-forwarded-for'], from.socket.remoteAddress].filter(Boolean).join(', ');
    const headers = { ...from.headers, 'x-forwarded-for': forwarded };
    const sent = request({ host: '127.0.0.1', port, method: from.method, path: from.url, headers });
    sent.on('response', (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => to.destroy());
      answer.pipe(to);
    });
    sent.on('error', (error) => {
      if (refusedConnection(error)) pass(body, from, to, others);
      else if (to.headersSent) to.destroy();
      else to.writeHead(502).end();
    });
    sent.end(body);
  };
  const server = createServer((from, to) => {
    const parts: Buffer[] = [];
    from.on('data', (part: Buffer) => parts.push(part));
    from.on('end', () => {
      const known = ports();
      turn += 1;
      pass(Buffer.concat(parts), from, to, [
        ...known.slice(turn % known.length),
        ...known.slice(0, turn % known.length),
      ]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
