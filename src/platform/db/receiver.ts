import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { systemFolder } from './binaries.ts';
import { quote } from './cluster.ts';

/** By this name the server knows who receives its journal, and keeps for it what it has not received yet. */
export const receiverName = 'rinnalla_copy';

/** A change is confirmed when the receiver has it on its disk as well. Never `remote_apply`: nothing is applied there. */
export const confirmedBy = `synchronous_standby_names = ${quote(receiverName)}`;

/**
 * PostgreSQL's own program that receives a journal: beside the server's, or of a newer server of the system, which older ones speak to.
 * The packaged server brings none.
 */
export function findReceiver(programs: string, major: number, folder = systemFolder): string | undefined {
  const newer = existsSync(folder) ? readdirSync(folder).filter((name) => Number(name) >= major) : [];
  return [programs, ...newer.map((name) => path.join(folder, name, 'bin'))]
    .map((bin) => path.join(bin, 'pg_receivewal'))
    .find((file) => existsSync(file));
}

export interface Receiving {
  /** Says that the server is about to end: then it is no fault that receiving does. */
  leaving(): void;
  /** Ends it; to be called when the server has ended, so that it gets the last of the journal. */
  stop(): Promise<void>;
}

interface ReceiveOptions {
  /** `pg_receivewal`. */
  receiver: string;
  /** Where the pieces go; on another disk or machine. */
  folder: string;
  /** A superuser, by the socket. */
  server: ClientConfig;
  /** Told when receiving breaks off, with what the receiver has said, and when it begins again. */
  told: (state: 'away' | 'back', said: string) => void;
}

/** Between two tries, in milliseconds. */
const pause = 500;

/** After a try of this length receiving counts as having gone on, in milliseconds. */
const wentOn = 3_000;

function receiveOnce({ receiver, folder, server }: ReceiveOptions): ChildProcess {
  const { host, port, user, password } = server;
  // Without a loop of its own: it ends with the server, and with it when this program is killed.
  return spawn(
    receiver,
    [
      '-D',
      folder,
      '--synchronous',
      '--no-loop',
      '--no-password',
      '-S',
      receiverName,
      '-d',
      `application_name=${receiverName}`,
    ],
    {
      cwd: '/',
      env: { PGHOST: String(host), PGPORT: String(port), PGUSER: String(user), PGPASSWORD: String(password) },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}

/** Receives the journal as long as the server runs; begins again whenever the receiver ends. */
export function receive(options: ReceiveOptions): Receiving {
  let child: ChildProcess | undefined;
  let stopping = false;
  let away = false;
  const once = async (): Promise<void> => {
    let said = '';
    const running = receiveOnce(options);
    child = running;
    running.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-1_000);
    });
    const back = setTimeout(() => {
      if (away) options.told('back', '');
      away = false;
    }, wentOn);
    back.unref();
    await new Promise<void>((resolve) => {
      running.once('error', (error) => {
        said = error.message;
        resolve();
      });
      running.once('close', () => resolve());
    });
    clearTimeout(back);
    if (stopping || away) return;
    away = true;
    options.told('away', said.trim());
  };
  const keep = async (): Promise<void> => {
    while (!stopping) {
      await once();
      if (!stopping) await sleep(pause);
    }
  };
  const kept = keep();
  return {
    leaving() {
      stopping = true;
    },
    async stop() {
      stopping = true;
      const late = setTimeout(() => child?.kill('SIGKILL'), 2_000);
      child?.kill('SIGINT');
      await kept;
      clearTimeout(late);
    },
  };
}
