import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import {
  fileOf,
  KeyDestroyed,
  type KeyRing,
  markOfMaster,
  openFileKeyRing,
  WrongMasterKey,
} from '../platform/crypto/key-ring.ts';
import { idRecord, recordLength, ringId, ringSecret, unwrap } from '../platform/crypto/ring-record.ts';
import { accountFor } from '../platform/db/account.ts';
import { quote } from '../platform/db/cluster.ts';
import { databaseHome } from '../platform/db/home.ts';
import { settle } from '../platform/db/postmaster.ts';
import { startPostgres } from '../platform/db/supervisor.ts';
import { compareRing, whatIsWrong } from '../start/compare-ring.ts';
import { ringFolder } from '../start/data-folder.ts';
import { lockFolder } from '../start/folder-lock.ts';
import { Refusal, refuseAs } from '../start/refusal.ts';
import { markRestoring, restoringMark } from '../start/restoring.ts';
import { syncFolder } from './durable.ts';
import { fetchJournal } from './fetch-journal.ts';
import { type Manifest, NotReadable, sealPurpose } from './manifest.ts';
import { passwordName } from './take-database.ts';
import { countKeys, ringName } from './take-ring.ts';
import type { Kept } from './target.ts';
import { readPack, type Sink } from './unpack.ts';
import { intoFolder, syncAll } from './unpack-into.ts';

export interface Restore {
  database: Kept;
  ring: Kept;
  /** The folder of the journal; nothing is replayed from it where it is not there. */
  journal: string;
  identities: readonly string[];
  masterKey: Buffer;
  dataDir: string;
  pgBin: string | undefined;
  /** As it was at this moment; otherwise to the end of the journal. */
  to?: Date | undefined;
  say: (line: string) => void;
  progress: (done: number, total: number) => void;
}

export interface Restored {
  /** When the last change was made that came back; undefined where none came after the backup. */
  until: Date | undefined;
  keys: number;
  destroyed: number;
  pieces: number;
}

/** What a restore makes in a data directory. Anything else that lies there is a reason to refuse it. */
const ours = ['postgres', 'key-ring', passwordName, 'mode', 'master.key', 'rinnalla.pid', 'restoring'];

/** Makes the folder ready: empty, or with what an earlier restore that was cut off has left, which is taken away. */
async function emptyFolder(dataDir: string): Promise<void> {
  const found = readdirSync(dataDir).filter((name) => name !== 'rinnalla.pid');
  if (found.length > 0 && !existsSync(restoringMark(dataDir)))
    throw new Refusal(
      `${dataDir} is not empty: restore into a new folder (RINNALLA_DATA), and leave what is there until the new one works.`,
    );
  const strange = found.filter((name) => !ours.includes(name));
  if (strange.length > 0)
    throw new Refusal(`${dataDir} holds ${strange.join(', ')}, which no restore has made: take it away first.`);
  markRestoring(dataDir);
  const home = path.join(dataDir, 'postgres');
  if (existsSync(home)) {
    await settle(path.join(realpathSync(home), 'cluster'));
    rmSync(realpathSync(home), { recursive: true, force: true });
  }
  for (const name of ours)
    if (!['rinnalla.pid', 'restoring'].includes(name))
      rmSync(path.join(dataDir, name), { recursive: true, force: true });
}

export interface RingBytes {
  bytes: Buffer;
  secret: Buffer;
  id: string;
  keys: number;
  destroyed: number;
}

/** Opens a ring backup in memory and looks at every key in it. */
export async function readRingBackup(
  file: string,
  identities: readonly string[],
  masterKey: Buffer,
): Promise<RingBytes> {
  const parts: Buffer[] = [];
  const pack = await readPack(file, identities, async (name, bytes) => {
    if (name !== ringName) throw new NotReadable(`${file} is not the backup of a key ring.`);
    for await (const part of bytes) parts.push(part);
  });
  const bytes = Buffer.concat(parts);
  try {
    const identity = unwrap(masterKey, idRecord, bytes.subarray(0, recordLength));
    if (!identity) throw new NotReadable(`${file} is damaged: the ring in it has no identity.`);
    const secret = ringSecret(identity, sealPurpose);
    const counted = countKeys(bytes, masterKey);
    if (!pack.isSealedBy(secret))
      throw new NotReadable(`${file} was not made by the Rinnalla of this key ring, or was changed.`);
    return { bytes, secret, id: ringId(identity), ...counted };
  } catch (error) {
    if (!(error instanceof WrongMasterKey || error instanceof KeyDestroyed)) throw error;
    throw new Refusal(
      `The master key does not open the key ring in ${file}: give the one of that time, or a ring backup made after it was changed.`,
    );
  }
}

/** Unpacks the database; the cluster gets its name only when all of it is there, right and on disk. */
async function unpackDatabase(options: Restore, ring: RingBytes, home: string): Promise<Manifest> {
  const { database, dataDir, identities, progress } = options;
  const account = accountFor(home);
  const [half, cluster] = [path.join(home, 'unpacked'), path.join(home, 'cluster')];
  const [toCluster, toOurs] = [intoFolder(half, account), intoFolder(dataDir, undefined)];
  const sink: Sink = (name, bytes) => (name === passwordName ? toOurs : toCluster)(name, bytes);
  const pack = await readPack(database.file, identities, sink, progress);
  if (!pack.isSealedBy(ring.secret))
    throw new NotReadable(`${database.file} was not made by the Rinnalla of this key ring, or was changed.`);
  if (pack.manifest.ring !== ring.id) throw new Refusal(`${database.file} belongs to another key ring.`);
  // A server that finds it replays archived journal and ends on a timeline of its own: what it writes then never mixes with the old one's.
  await toCluster('cluster/recovery.signal', empty());
  syncAll(half);
  renameSync(path.join(half, 'cluster'), cluster);
  rmSync(half, { recursive: true });
  syncFolder(home);
  return pack.manifest;
}

/** A file without bytes. */
async function* empty(): AsyncGenerator<Buffer> {}

async function replay(
  options: Restore,
  ring: RingBytes,
  home: string,
): Promise<{ until: Date | undefined; pieces: number }> {
  const { dataDir, pgBin, to, identities, journal, say } = options;
  let pieces = 0;
  const fetching = fetchJournal({
    journal,
    identities,
    secret: ring.secret,
    folder: path.join(home, 'replaying'),
    account: accountFor(home),
    told: () => {
      pieces += 1;
      if (pieces % 20 === 0) say(`  ${pieces} pieces of the journal replayed`);
    },
  });
  const target = to
    ? [
        `recovery_target_time = ${quote(to.toISOString().replace('T', ' ').replace('Z', '+00'))}`,
        `recovery_target_action = 'promote'`,
      ]
    : [];
  const settings = ['hot_standby = off', `restore_command = ${quote(fetching.command)}`, ...target];
  // With an archive of its own, so that the history of its new timeline is kept with the next backups.
  const starting = startPostgres({ dataDir, binDir: pgBin, settings, archive: true }).catch((error: unknown) => {
    throw refuseAs('PostgreSQL', error);
  });
  starting.catch(() => undefined);
  try {
    const server = await Promise.race([starting, fetching.failed]);
    const client = new pg.Client({
      host: server.socketDir,
      port: server.port,
      database: 'rinnalla',
      ...server.superuser,
    });
    await client.connect();
    try {
      await joinAgain(client, options);
      const { rows } = await client.query<{ until: Date | null }>('select pg_last_xact_replay_timestamp() as until');
      return { until: rows[0]?.until ?? undefined, pieces };
    } finally {
      await client.end();
      await server.stop();
    }
  } catch (error) {
    await settle(path.join(home, 'cluster'));
    await starting.then((server) => server.stop()).catch(() => undefined);
    const log = readFileSync(path.join(home, 'server.log'), 'utf8').slice(-4_000);
    if (to && log.includes('recovery ended before configured recovery target was reached'))
      throw new Refusal(`The journal ends before ${to?.toISOString()}: choose an earlier time, or leave --to out.`);
    throw error;
  } finally {
    await fetching.stop();
  }
}

/** The restored database knows its ring and, from now on, the master key of today; every key that it knows must be there. */
async function joinAgain(client: pg.Client, { dataDir, masterKey }: Restore): Promise<void> {
  const ring: KeyRing = openFileKeyRing(ringFolder({ dataDir }), masterKey);
  try {
    const { rows } = await client.query<{ ring: string | null }>('select ring from priv.deployment');
    if (rows[0]?.ring !== ring.id) throw new Refusal('The database in the backup belongs to another key ring.');
    const wrong = whatIsWrong(await compareRing(client, ring));
    if (wrong) throw new Refusal(`${wrong} Restore with a newer backup of the ring.`);
    await client.query('update priv.deployment set master = $1', [markOfMaster(masterKey)]);
  } finally {
    ring.close();
  }
}

/**
 * Restores database and ring into an empty data directory. Until it has come to its end the folder is marked, and no start takes it for a
 * whole one; given again, it begins anew. Throws a `Refusal` or `NotReadable` with what to do.
 */
export async function restore(options: Restore): Promise<Restored> {
  const { dataDir, database, masterKey, identities, say } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const lock = await lockFolder(dataDir);
  try {
    await emptyFolder(dataDir);
    const ring = await readRingBackup(options.ring.file, identities, masterKey);
    if (ring.id !== database.label.ring)
      throw new Refusal(`${database.file} belongs to another key ring than ${options.ring.file}.`);
    mkdirSync(ringFolder({ dataDir }), { mode: 0o700 });
    writeFileSync(fileOf(ringFolder({ dataDir })), ring.bytes, { mode: 0o600, flush: true });
    const account = accountFor(path.join(dataDir, 'postgres'));
    const home = databaseHome(dataDir, account, say);
    const { mode } = await unpackDatabase(options, ring, home);
    say('Database unpacked; its journal is being replayed.');
    const { until, pieces } = await replay(options, ring, home);
    if (mode === 'evaluation')
      writeFileSync(path.join(dataDir, 'master.key'), `${masterKey.toString('base64')}\n`, { mode: 0o600 });
    writeFileSync(path.join(dataDir, 'mode'), `${mode}\n`, { flush: true });
    syncAll(dataDir);
    rmSync(restoringMark(dataDir));
    syncFolder(dataDir);
    return { until, pieces, keys: ring.keys, destroyed: ring.destroyed };
  } finally {
    lock.release();
  }
}
