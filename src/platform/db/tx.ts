import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg, { type Pool, type PoolClient } from 'pg';
import { askedOf } from './asked.ts';
import { DatabaseLost, isLost } from './lost.ts';
import { runNamed } from './statement.ts';

// A day has no time and no zone: it stays the text that PostgreSQL sends.
pg.types.setTypeParser(1082, (text) => text);

/** A transaction that can only look: its database login may select and write the use log, nothing else. */
export interface ReadTx {
  /** Runs one statement with a name of its own, so that it is planned once a connection. Rows are typed by the caller, next to the SQL. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The one row of an answer; throws when there is none. */
  one<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row>;
  readonly kind: 'look' | 'change';
}

/** A transaction that may change what its rights allow. */
export interface Tx extends ReadTx {
  readonly kind: 'change';
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = createHash('sha256').update(sql).digest('base64url').slice(0, 16);
    names.set(sql, name);
  }
  return name;
}

interface Stream {
  cork(): void;
  uncork(): void;
  readonly writableCorked: number;
}

/** All that is sent within one turn of the program goes out in one write to the socket, not in one a statement. */
function inOneWrite(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Stream } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

export function send<Row extends object>(
  client: PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  inOneWrite(client);
  return runNamed<Row>(client, nameOf(sql), sql, values);
}

function transaction<Kind extends 'look' | 'change'>(
  pool: Pool,
  client: PoolClient,
  kind: Kind,
): ReadTx & { kind: Kind } {
  const asked = kind === 'look' ? askedOf(pool) : undefined;
  const ask = <Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]> => {
    asked?.note(sql);
    return send<Row>(client, sql, values);
  };
  return {
    kind,
    query: ask,
    async one<Row extends object>(sql: string, values?: readonly unknown[]) {
      const [row] = await ask<Row>(sql, values);
      if (!row) throw new Error('no row where one was promised');
      return row;
    },
  };
}

/** How far a transaction has come: nothing of its work was sent yet, or some of it, or the commit too. */
interface Reached {
  progress: 'opening' | 'working' | 'committing';
}

/** One try. `reached` is kept at how far it has come. */
async function runOnce<Kind extends 'look' | 'change', First, Result>(
  pool: Pool,
  { kind, opening, work, closing }: Work<Kind, First, Result>,
  reached: Reached,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const tx = transaction(pool, client, kind);
    inOneWrite(client);
    const [, first] = await together([client.query('begin'), opening(tx)] as const);
    reached.progress = 'working';
    const result = await work(tx, first);
    reached.progress = 'committing';
    await together([closing(tx, result), client.query('commit')]);
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

interface Work<Kind extends 'look' | 'change', First, Result> {
  readonly kind: Kind;
  readonly opening: (tx: ReadTx & { kind: Kind }) => Promise<First>;
  readonly work: (tx: ReadTx & { kind: Kind }, first: First) => Promise<Result>;
  readonly closing: (tx: ReadTx & { kind: Kind }, result: Result) => Promise<unknown>;
}

/** How long each further try waits for a database that was lost, in milliseconds: a restart takes a few seconds. */
const pauses = [50, 150, 400, 900, 1_500, 2_000];

/**
 * Runs `work` in one READ COMMITTED transaction. `opening` goes out together with `begin`, without waiting; `closing` together
 * with `commit`. Anything thrown rolls back. Where the connection is lost, a look is tried again, and a change as long as
 * nothing of its work was sent; otherwise `DatabaseLost` says whether it may have been kept.
 */
export async function inTransaction<Kind extends 'look' | 'change', First, Result>(
  pool: Pool,
  kind: Kind,
  opening: (tx: ReadTx & { kind: Kind }) => Promise<First>,
  work: (tx: ReadTx & { kind: Kind }, first: First) => Promise<Result>,
  closing: (tx: ReadTx & { kind: Kind }, result: Result) => Promise<unknown>,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    const reached: Reached = { progress: 'opening' };
    try {
      return await runOnce(pool, { kind, opening, work, closing }, reached);
    } catch (error) {
      if (!isLost(error)) throw error;
      const pause = pauses[tries];
      const isChange = kind === 'change';
      if ((isChange && reached.progress !== 'opening') || pause === undefined)
        throw new DatabaseLost(isChange && reached.progress === 'committing', error);
      await sleep(pause);
    }
  }
}

/** Waits for all, also after one has failed: a pipelined statement must not answer into the next request. */
async function together<T extends readonly unknown[]>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(promises);
  const failed = settled.find((item) => item.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((item) => (item as PromiseFulfilledResult<unknown>).value) as {
    -readonly [K in keyof T]: Awaited<T[K]>;
  };
}
