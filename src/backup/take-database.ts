import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import pg, { type ClientConfig } from 'pg';
import type { Mode } from '../config.ts';
import { Refusal } from '../start/refusal.ts';
import { type ClusterFile, clusterFiles, steadyBytes } from './cluster-files.ts';
import { isHistory, segmentsBetween } from './journal-names.ts';
import type { Label } from './manifest.ts';
import { type Entry, textEntry, writePack } from './pack.ts';

export interface TakeDatabase {
  /** The data directory, whose embedded server runs. */
  dataDir: string;
  admin: ClientConfig;
  file: string;
  recipients: readonly string[];
  version: string;
  mode: Mode;
  /** The ring's secret for backups. */
  secret: Buffer;
  now: () => Date;
  /** Told how many bytes of how many are read. */
  progress: (done: number, total: number) => void;
}

type Add = (entry: Entry) => Promise<void>;

interface Begun {
  system: string;
  postgres: string;
  segmentBytes: number;
  first: string;
  ring: string | null;
  migrations: string[];
  at: Date;
}

/**
 * The server keeps its journal from here on, for as long as this connection lasts, and is told that a copy begins: what is written to the
 * data files while they are read stands in the journal whole.
 */
async function begin(client: pg.Client): Promise<Begun> {
  await client.query(`select pg_create_physical_replication_slot('rinnalla_backup', true, true)`);
  const { rows: start } = await client.query<{ first: string; at: Date }>(
    `select pg_walfile_name(pg_backup_start('rinnalla backup', true)) as first, clock_timestamp() as at`,
  );
  const { rows } = await client.query<Omit<Begun, 'first' | 'at'>>(
    `select (select system_identifier::text from pg_control_system()) as system, current_setting('server_version') as postgres,
            pg_size_bytes(current_setting('wal_segment_size'))::int as "segmentBytes",
            (select to_jsonb(d) ->> 'ring' from priv.deployment d) as ring,
            array(select name from migration.applied order by name) as migrations`,
  );
  return { ...(rows[0] as Omit<Begun, 'first' | 'at'>), ...(start[0] as Pick<Begun, 'first' | 'at'>) };
}

interface Ended {
  label: string;
  last: string;
  at: Date;
  keys: number;
}

async function end(client: pg.Client): Promise<Ended> {
  // Counted before the end of the copy: keys made afterwards are not in it.
  const { rows: counted } = await client.query<{ keys: number }>('select count(*)::int as keys from priv.room_key');
  const { rows } = await client.query<Omit<Ended, 'keys'> & { spaces: string }>(
    `select labelfile as label, coalesce(spcmapfile, '') as spaces, pg_walfile_name(lsn) as last, clock_timestamp() as at
       from pg_backup_stop(false)`,
  );
  const { spaces, ...ended } = rows[0] as Omit<Ended, 'keys'> & { spaces: string };
  if (spaces.trim() !== '') throw new Refusal('The database has tablespaces of its own; this backup knows none.');
  return { ...ended, keys: counted[0]?.keys ?? 0 };
}

/** Where the superuser's password lies, in the data directory and in the backup: without it nobody gets into the restored database. */
export const passwordName = 'postgres.password';

async function addFile(add: Add, folder: string, { name, size }: ClusterFile, prefix = 'cluster/') {
  const bytes = name.endsWith('/') ? [] : await steadyBytes(path.join(folder, name), size);
  if (bytes) await add({ name: `${prefix}${name}`, size, bytes });
}

/** Adds a file that must be there. */
const addFrom = (add: Add, folder: string, name: string, prefix = '') =>
  addFile(add, folder, { name, size: statSync(path.join(folder, name)).size }, prefix);

async function sizeOf(cluster: string): Promise<number> {
  let total = 0;
  for await (const { size } of clusterFiles(cluster)) total += size;
  return total;
}

/** Adds the journal that the copy needs to be consistent by itself, whatever archive there is. */
async function addJournal(add: Add, cluster: string, { first, segmentBytes }: Begun, last: string) {
  const folder = path.join(cluster, 'pg_wal');
  const histories = readdirSync(folder).filter(isHistory);
  for (const name of [...histories, ...segmentsBetween(first, last, segmentBytes)]) {
    await addFrom(add, cluster, `pg_wal/${name}`, 'cluster/');
  }
}

/**
 * Copies the embedded database while it works (pg_backup_start, pg_backup_stop), with the journal that makes the copy consistent, into one
 * encrypted file. Nothing of it is left when it does not come to its end. Throws a `Refusal` where one sentence tells what to do.
 */
export async function takeDatabase(options: TakeDatabase): Promise<Label> {
  const { dataDir, admin, version, mode, now, progress } = options;
  const cluster = path.join(dataDir, 'postgres', 'cluster');
  const client = new pg.Client({ ...admin, application_name: 'rinnalla backup' });
  let lost: Error | undefined;
  client.on('error', (error) => {
    lost = error;
  });
  await client.connect();
  try {
    return await writePack(options, async (add) => {
      const begunAt = now().toISOString();
      const begun = await begin(client);
      if (!begun.ring)
        throw new Refusal('The database has no key ring yet: start this version of Rinnalla once first.');
      const total = await sizeOf(cluster);
      let done = 0;
      await addFrom(add, dataDir, passwordName);
      for await (const file of clusterFiles(cluster)) {
        await addFile(add, cluster, file);
        done += file.size;
        progress(Math.min(done, total), total);
        if (lost) throw lost;
      }
      await addFrom(add, cluster, 'global/pg_control', 'cluster/');
      const ended = await end(client);
      await add(textEntry('cluster/backup_label', ended.label));
      await addJournal(add, cluster, begun, ended.last);
      const { system, postgres, segmentBytes, migrations, first, ring } = begun;
      const database = { postgres, system, first, last: ended.last, segmentBytes, migrations };
      const finishedAt = ended.at.toISOString();
      return { format: 1, kind: 'database', version, mode, ring, begunAt, finishedAt, keys: ended.keys, database };
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}
