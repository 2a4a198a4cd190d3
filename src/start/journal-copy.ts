import { accessSync, constants, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { ClientConfig } from 'pg';
import { copyAsOwner } from '../backup/copy-owner.ts';
import { copiedNames } from '../backup/journal-copy.ts';
import { standingOf } from '../backup/standing.ts';
import { findReceiver, type Receiving, receive, receiverName } from '../platform/db/receiver.ts';
import type { RunningPostgres } from '../platform/db/supervisor.ts';
import { withClient } from '../platform/db/with-client.ts';
import { note } from '../platform/log/log.ts';
import { Refusal } from './refusal.ts';

/** How long a start waits for the receiver, in milliseconds. */
const patience = 15_000;

/** Refuses, before the server starts, a folder that is not there: one that is made by itself may lie on a disk that was not mounted. */
export function checkCopyFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw new Refusal(
      `There is no folder ${folder} (RINNALLA_JOURNAL_TO): make it, or mount the disk that it lies on.`,
    );
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`This account may not write into ${folder} (RINNALLA_JOURNAL_TO).`);
  }
}

const asCopy = <T>(server: ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  withClient({ ...server, database: 'postgres', application_name: 'rinnalla copy' }, work);

/** How far the copy is behind. */
export interface CopyState {
  /** Whether it is received at this moment; while it is not, every change waits. */
  receiving: boolean;
  /** What the server has on its disk and the copy not, in bytes. */
  behind: number;
}

/** What the server says of its copy; asked as a superuser. */
export async function copyState(client: Pick<pg.ClientBase, 'query'>): Promise<CopyState> {
  const { rows } = await client.query<{ receiving: boolean; behind: string | null }>(
    `select exists (select from pg_stat_replication r where r.application_name = $1 and r.state = 'streaming') as receiving,
       (select pg_wal_lsn_diff(pg_current_wal_flush_lsn(),
          coalesce((select max(r.flush_lsn) from pg_stat_replication r where r.application_name = $1), s.restart_lsn))
        from pg_replication_slots s where s.slot_name = $1) as behind`,
    [receiverName],
  );
  return { receiving: rows[0]?.receiving ?? false, behind: Math.max(0, Number(rows[0]?.behind ?? 0)) };
}

const forget =
  'select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1 and not active';

/**
 * Has the server keep what the copy has not received yet. A new copy begins at this moment, in the piece that is being written: what came
 * before it may lie on another timeline, or nowhere.
 */
async function keepForCopy(client: pg.Client, anew: boolean): Promise<void> {
  if (anew) {
    await client.query(forget, [receiverName]);
    await client.query('checkpoint');
  }
  await client.query(
    'select pg_create_physical_replication_slot($1, true) where not exists (select from pg_replication_slots where slot_name = $1)',
    [receiverName],
  );
}

export interface JournalCopy extends Receiving {
  state(): Promise<CopyState>;
}

/**
 * Streams the journal of the embedded server into a second folder as it is written: with `confirmedBy` no change is confirmed before it is
 * on both disks. Returns once it is received. Throws a `Refusal` in words where it is not.
 */
export async function copyJournal(
  { programs, major }: Pick<RunningPostgres, 'programs' | 'major'>,
  server: ClientConfig,
  { dataDir, folder }: { dataDir: string; folder: string },
  log: (line: string) => void,
): Promise<JournalCopy> {
  const receiver = findReceiver(programs, major);
  if (!receiver)
    throw new Refusal(
      `RINNALLA_JOURNAL_TO needs pg_receivewal of PostgreSQL ${major} or newer, which the packaged server does not bring: install a server of the system (Debian: apt install postgresql-17) before the data directory is made, or leave the setting out.`,
    );
  await copyAsOwner(dataDir, folder, await standingOf({ ...server, database: 'postgres' }), new Date());
  await asCopy(server, (client) => keepForCopy(client, copiedNames(folder).length === 0));
  let said = '';
  const told = (state: 'away' | 'back', words: string) => {
    said = words;
    log(
      state === 'away'
        ? `the copy of the journal is not received, and every change waits: ${words}`
        : 'the copy of the journal is received again',
    );
    note(state === 'away' ? 'journal.copy-away' : 'journal.copy-back');
  };
  const receiving = receive({ receiver, folder, server, told });
  const state = () => asCopy(server, copyState);
  for (const end = Date.now() + patience; !(await state()).receiving; await sleep(100)) {
    if (Date.now() < end) continue;
    await receiving.stop();
    throw new Refusal(
      `The journal cannot be streamed into ${folder}: ${said || 'the receiver does not begin'}. After a restore give the copy a new folder (RINNALLA_JOURNAL_TO).`,
    );
  }
  return { ...receiving, state };
}

/** Without a copy the server must keep nothing for one: its disk would fill up. */
export async function forgetCopy(server: ClientConfig): Promise<void> {
  await asCopy(server, (client) => client.query(forget, [receiverName]));
}
