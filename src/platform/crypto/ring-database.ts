import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { projectRoot } from '../project-root.ts';
import { destroyedRecord } from './ring-record.ts';

/** Wrapped keys with their rooms. */
export type Records = readonly { readonly room: number; readonly record: Buffer }[];

/** What has changed in the ring since a number. */
export interface Changes {
  readonly changes: number;
  readonly wrapping: number;
  readonly records: Records;
}

/** How the connections of a node are called; commands have a name of their own. */
const nodes = 'rinnalla ring';

/**
 * The driver lets an address overrule what it is given beside it: there stays nothing in the address that a node relies on otherwise. Settings of
 * the server stay, and come first, for the last one counts.
 */
function settledAddress(url: string, options: string): string {
  const address = new URL(url);
  for (const name of ['application_name', 'connectionTimeoutMillis', 'query_timeout'])
    address.searchParams.delete(name);
  const given = address.searchParams.get('options');
  address.searchParams.set('options', given === null ? options : `${given} ${options}`);
  return address.href;
}

/** Connections to the database of a ring; what is kept through them is on disk, and on its synchronous standby, when it is told as kept. */
export function openRingPool(url: string, name = nodes): pg.Pool {
  const pool = new pg.Pool({
    connectionString: settledAddress(url, '-c synchronous_commit=on'),
    max: 4,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
    application_name: name,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const lock = 7166_2553;

/** Whether a ring has been kept here. */
export async function hasRing(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('ring.record') is not null as there`);
  if (!rows[0]?.there) return false;
  return (await pool.query('select from ring.record limit 1')).rowCount === 1;
}

/** A database that no ring may be kept in: that of the cases, or one that only follows another. */
export class NotForKeys extends Error {}

/** Makes the tables of a ring where there are none. Throws `NotForKeys`. */
export async function prepareRing(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ ring: boolean; cases: boolean; standby: boolean }>(
    `select to_regclass('ring.state') is not null as ring, to_regclass('priv.deployment') is not null as cases,
            pg_is_in_recovery() as standby`,
  );
  if (rows[0]?.standby)
    throw new NotForKeys(
      'the server of the ring is a standby: set RINNALLA_RING_URL to the primary, or promote this one',
    );
  if (rows[0]?.cases)
    throw new NotForKeys('the ring database is the database of the cases: a backup of it would open what it closes');
  if (rows[0]?.ring) return;
  const tables = readFileSync(path.join(projectRoot(), 'db', 'ring.sql'), 'utf8');
  await pool.query(`begin; select pg_advisory_xact_lock(${lock}); ${tables}; commit`);
}

/**
 * Keeps the keys of rooms that have none, and tells of which rooms. With `wrapping`, nothing is kept in a ring that has another master key by now.
 */
export async function fillRing(
  pool: pg.Pool,
  records: ReadonlyMap<number, Buffer>,
  wrapping?: number,
): Promise<ReadonlySet<number>> {
  const { rows } = await pool.query<{ room: number }>(
    `with next as (update ring.state set changes = changes + 1 where $3::integer is null or wrapping = $3 returning changes)
     insert into ring.record (room, record, change)
       select given.room, given.record, next.changes from next, unnest($1::integer[], $2::bytea[]) given (room, record)
       on conflict (room) do nothing returning room`,
    [[...records.keys()], [...records.values()], wrapping ?? null],
  );
  return new Set(rows.map(({ room }) => room));
}

/** What has been made, destroyed or wrapped anew since a number, as one moment has it. Throws where the server is a standby. */
export async function readChanges(pool: pg.Pool, since: number): Promise<Changes> {
  const { rows } = await pool.query<{
    standby: boolean;
    changes: string;
    wrapping: number;
    room: number | null;
    record: Buffer;
  }>(
    `select pg_is_in_recovery() as standby, s.changes, s.wrapping, r.room, r.record
       from ring.state s left join ring.record r on r.change > $1`,
    [since],
  );
  const [first] = rows;
  if (!first) throw new Error('there is no key ring in the ring database');
  if (first.standby) throw new Error('the ring database is a standby: what was destroyed may be there still');
  const records = rows.flatMap(({ room, record }) => (room === null ? [] : [{ room, record }]));
  return { changes: Number(first.changes), wrapping: first.wrapping, records };
}

/** Puts the record of a destroyed key in the place of a room's; its former bytes lie in the table until that is written anew. */
export async function putDestroyed(pool: pg.Pool, room: number): Promise<void> {
  await pool.query(
    `with next as (update ring.state set changes = changes + 1 returning changes)
     insert into ring.record (room, record, change) select $1, $2, changes from next
       on conflict (room) do update set record = excluded.record, change = excluded.change`,
    [room, destroyedRecord()],
  );
}

/**
 * Writes the table anew, so that no bytes of former records lie in any file of it. Not by `vacuum full`: that keeps the dead rows which somebody
 * could still see who began to read earlier, be it a vacuum of the server itself. Whoever reads the table at this moment is waited for.
 */
export async function writeTableAnew(pool: pg.Pool): Promise<void> {
  // Statements that are sent together are one transaction.
  await pool.query(
    `lock table ring.record in access exclusive mode;
     create temp table record_anew on commit drop as select * from ring.record;
     truncate ring.record;
     insert into ring.record select * from record_anew order by room`,
  );
}

/** Whether nodes work with the ring at this moment. */
export async function isRingInUse(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query(
    'select from pg_stat_activity where datname = current_database() and application_name = $1 limit 1',
    [nodes],
  );
  return rowCount !== 0;
}

/**
 * Puts records in the place of those that have been there since a number of changes, all at once, and writes the table anew. Throws where
 * something has changed since.
 */
export async function exchangeRecords(pool: pg.Pool, since: number, records: Records): Promise<void> {
  const { rowCount } = await pool.query(
    `with next as (update ring.state set changes = changes + 1, wrapping = wrapping + 1 where changes = $1 returning changes)
     update ring.record r set record = given.record, change = next.changes
       from next, unnest($2::integer[], $3::bytea[]) given (room, record) where r.room = given.room`,
    [since, records.map(({ room }) => room), records.map(({ record }) => record)],
  );
  if (rowCount !== records.length) throw new Error('a key was made meanwhile: nothing was exchanged');
  await writeTableAnew(pool);
}

const empty = 'truncate ring.record; update ring.state set changes = changes + 1, wrapping = wrapping + 1';

/** Takes a ring out of its database; the files of the table are new and empty afterwards. */
export async function emptyRing(pool: pg.Pool): Promise<void> {
  await pool.query(empty);
}

/**
 * Takes a ring out of its database when `work` has been done with it. Meanwhile it is read and nothing is added: who would waits, and finds another
 * number of the wrapping afterwards, with which a node keeps nothing more.
 */
export async function giveRingAway(pool: pg.Pool, work: (records: Records) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin; lock table ring.record in exclusive mode');
    const { rows } = await client.query<Records[number]>('select room, record from ring.record order by room');
    await work(rows);
    await client.query(`${empty}; commit`);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
