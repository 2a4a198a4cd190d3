import { createHmac } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createApp } from '../../src/app.ts';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import { formToken } from '../../src/platform/http/session.ts';
import type { JobStep, JobsLogin } from '../../src/platform/jobs/jobs.ts';
import { assets, evaluationConfig, masterKey, origin } from '../http/evaluation-config.ts';
import type { Dice } from './dice.ts';
import { frozenAt, takesNotified } from './freeze.ts';
import { holdPools } from './held-pools.ts';
import { hasSameKeys, keysAhead } from './keys-ahead.ts';
import type { Ear } from './listening.ts';
import { openStream, type Stream } from './stream.ts';
import { type Answer, type Asked, type Memory, type Notified, tokenOf, type WorkerKey } from './words.ts';

/** What all worlds of a process share. */
export interface Chance {
  readonly dice: Dice;
  readonly ear: Ear;
}

/** What all facts of a process share. */
export interface Tools extends Chance {
  /** Two worlds, opened by the first who asks. They keep their connections: what a database has planned once, it needs not plan again. */
  worlds(): Promise<readonly [World, World]>;
  /** What the bare template has answered so far. */
  readonly memory: Memory;
}

/** The whole program over one held transaction of a database of its own. */
export interface World {
  /** Of its database. */
  readonly name: string;
  /** Where its key ring and its files lie. */
  readonly folder: string;
  readonly client: pg.Client;
  /** Back to the template, with all that its connection has learnt: the next fact begins. */
  restart(): Promise<void>;
  /** Back to how it was when it was last kept; serial numbers too. */
  rewind(): Promise<void>;
  /** The same, with the first thing that is asked next. */
  rewindAhead(): void;
  /** What has been done stays until the world is restarted. New serial numbers start far behind it, at the same place in every world. */
  keep(): Promise<void>;
  /** What has been done stays for good: the template. */
  commit(): Promise<void>;
  /** Commits and clears away what was replaced: rows of before would be read past anew by whatever is asked. */
  settle(): Promise<void>;
  /** Asks one thing; what is thrown by chance meanwhile depends on `throwing` alone. */
  ask(asked: Asked, throwing: number): Promise<Answer>;
  /** The live stream of an open page of a case; undefined when that page does not open. */
  watch(as: WorkerKey, caseId: string): Promise<Stream | undefined>;
  /** Hands on what the database would have sent, and waits until every stream has taken it. */
  deliver(notified: readonly Notified[]): Promise<void>;
  /** Lets a step of the clock work, under the login of the jobs; gives what the database would have sent meanwhile. */
  work(step: JobStep): Promise<readonly Notified[]>;
  /** Mail that would go out now: to whom. */
  mail(): Promise<readonly string[]>;
  /** Whether it has made a key that the template has not: it would be a throw of the dice that is not thrown again. */
  hasMadeKey(): boolean;
  close(): Promise<void>;
}

/** A program that can be asked beside its database, however it runs; where nothing is held, going back does nothing. */
export type Program = Pick<World, 'client' | 'ask' | 'rewind' | 'rewindAhead' | 'deliver'>;

const formSecret = createHmac('sha256', masterKey).update('form token').digest();
const cookie = (as: WorkerKey) => `rinnalla=${tokenOf(as)}`;

/** Where a program is asked, and what its forms carry. */
export interface Address {
  readonly url: string;
  readonly origin: string;
  readonly formSecret: Buffer;
  cookie(as: WorkerKey): string;
}

export function requestOf(
  { as, method, path: to, body, form }: Asked,
  { url, origin, formSecret, cookie }: Address,
): Request {
  const api = to.startsWith('/api/');
  const headers: Record<string, string> = {
    ...(api ? { authorization: `Bearer ${tokenOf(as)}` } : { cookie: cookie(as) }),
    ...(method === 'POST' ? { origin } : {}),
  };
  if (method === 'GET') return new Request(url + to, { headers });
  if (!form) {
    headers['content-type'] = 'application/json';
    return new Request(url + to, { method, headers, body: JSON.stringify(body ?? {}) });
  }
  const fields = new URLSearchParams([['csrf', formToken(formSecret, tokenOf(as))]]);
  for (const [name, value] of Object.entries(body ?? {}))
    for (const part of [value].flat())
      if (part !== undefined && part !== false)
        fields.append(name, part === true ? 'on' : `${part as string | number}`);
  headers['content-type'] = 'application/x-www-form-urlencoded';
  return new Request(url + to, { method, headers, body: fields.toString() });
}

async function read(response: Response): Promise<Omit<Answer, 'notified'>> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
  return {
    status: response.status,
    headers: headers
      .map(([name, value]) => `${name}: ${value}`)
      .sort()
      .join('\n'),
    type,
    body: bytes.toString(/json|html|text|csv|calendar|xml/.test(type) ? 'utf8' : 'latin1'),
  };
}

/** What waits to go out goes before whatever is asked beside the program: the connection may stand in a transaction that has failed. */
function sendFirst(client: pg.Client, taken: () => string): void {
  const send = client.query.bind(client) as (...parameters: unknown[]) => unknown;
  client.query = ((...parameters: unknown[]) => {
    const waiting = taken();
    // If it fails, what is asked behind it fails too, and tells.
    if (waiting !== '') (send(waiting) as Promise<unknown>).catch(() => undefined);
    return send(...parameters);
  }) as typeof client.query;
}

/** The number of a uuid in one that a frozen database made: its first eight digits. Each request begins at a place of its own. */
const firstOf = (throwing: number) => 0x10000000 + throwing * 400;

async function serialsOf(client: pg.Client): Promise<(level: number) => string> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname not in ('pg_catalog', 'frozen') order by 1`,
  );
  return (level) =>
    `select ${rows
      .map(
        ({ name }) =>
          `setval('${name}', ${name === 'app.room_id_seq' ? keysAhead(level) : 5_000_000 + level * 1_000_000})`,
      )
      .join(', ')}`;
}

/** Opens a world over a database that belongs to it, with a copy of the files that belong to the database. */
export async function openWorld(
  database: TestDatabase,
  folder: string,
  { dice, ear }: Chance,
  shared = false,
): Promise<World> {
  const dataDir = shared ? folder : mkdtempSync(path.join(tmpdir(), 'rinnalla-world-'));
  if (!shared) cpSync(folder, dataDir, { recursive: true });
  // In a pipeline, as the program's own connections are.
  const client = new pg.Client({ ...database.connection.superuser, pipeline: true });
  await client.connect();
  const held = holdPools(client, database.connection.look, () => ear.settled());
  const app = await createApp({ config: evaluationConfig(dataDir), pools: held.pools, clock: () => frozenAt, assets });
  sendFirst(client, held.taken);
  const serials = await serialsOf(client);
  // The template has taken the first of them.
  let first = shared ? 0 : 1;
  let level = first;
  await client.query('begin');
  await client.query(serials(level));

  const rewinding = () => `${level === first ? 'rollback; begin' : 'rollback to savepoint kept'}; ${serials(level)}`;
  const rewind = async () => {
    held.drop();
    await client.query(rewinding());
  };
  const commit = async () => {
    await client.query(`${takesNotified}; commit; begin`);
    level += 1;
    first = level;
    await rewind();
  };
  return {
    name: database.name,
    folder: dataDir,
    client,
    rewind,
    rewindAhead: () => held.ahead(rewinding()),
    async restart() {
      level = first;
      await rewind();
    },
    async keep() {
      await client.query(`${takesNotified}; savepoint kept`);
      level += 1;
      await rewind();
    },
    commit,
    async settle() {
      await commit();
      const beside = new pg.Client(database.connection.superuser);
      await beside.connect();
      await beside.query('vacuum');
      await beside.end();
    },
    async ask(asked, throwing) {
      held.ahead(`select setval('frozen.ids', ${firstOf(throwing)})`);
      dice.set(throwing);
      const answer = await read(await app.fetch(requestOf(asked, { url: origin, origin, formSecret, cookie })));
      return { ...answer, notified: held.takeNotified() };
    },
    async watch(as, caseId) {
      await client.query(`select setval('frozen.ids', ${firstOf(0)})`);
      dice.set(0);
      const stream = await openStream(app, origin, cookie(as), caseId);
      await held.quiet();
      return (
        stream && {
          get frames() {
            return stream.frames;
          },
          // It also asks by the clock of the machine: what it has begun to ask must not come into the middle of what is done next.
          async close() {
            await stream.close();
            await held.quiet();
          },
        }
      );
    },
    async deliver(notified) {
      for (const { channel, payload } of notified) ear.tell(database.name, channel, payload);
      await held.quiet();
    },
    async work(step) {
      await held.within('jobs', (login) => step.run(login as JobsLogin));
      return held.takeNotified();
    },
    async mail() {
      const rows = await held.aside<{ address: string }>('mail', 'select address from mail.take(200)');
      return rows.map(({ address }) => address).sort();
    },
    hasMadeKey: () => !hasSameKeys(dataDir, folder),
    async close() {
      await app.close();
      await client.query('rollback').catch(() => undefined);
      await client.end();
      if (!shared) {
        await database.drop();
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
  };
}
