import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filePlace } from '../platform/crypto/file-place.ts';
import { ringFolder } from '../platform/crypto/ring-by-settings.ts';
import { accountFor } from '../platform/db/account.ts';
import { databaseHome } from '../platform/db/home.ts';
import { settle } from '../platform/db/postmaster.ts';
import { syncFolder } from '../platform/durable.ts';
import { markFolder } from '../start/data-folder.ts';
import { lockFolder } from '../start/folder-lock.ts';
import { Refusal } from '../start/refusal.ts';
import { markRestoring, restoringMark } from '../start/restoring.ts';
import { type Manifest, NotReadable } from './manifest.ts';
import type { RingBytes } from './read-ring.ts';
import { type Replay, replay } from './replay.ts';
import { passwordName } from './take-database.ts';
import type { Kept } from './target.ts';
import { readPack, type Sink } from './unpack.ts';
import { intoFolder, syncAll } from './unpack-into.ts';

export interface Restore extends Replay {
  database: Kept;
  ring: Kept;
  /** What that ring backup holds. */
  opened: RingBytes;
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

/**
 * Restores database and ring into an empty data directory. Until it has come to its end the folder is marked, and no start takes it for a
 * whole one; given again, it begins anew. Throws a `Refusal` or `NotReadable` with what to do.
 */
export async function restore(options: Restore): Promise<Restored> {
  const { dataDir, database, masterKey, opened: ring, say } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const lock = await lockFolder(dataDir);
  try {
    await emptyFolder(dataDir);
    if (ring.id !== database.label.ring)
      throw new Refusal(`${database.file} belongs to another key ring than ${options.ring.file}.`);
    await filePlace(ringFolder({ dataDir })).fill(ring.bytes);
    const account = accountFor(path.join(dataDir, 'postgres'));
    const home = databaseHome(dataDir, account, say);
    const { mode } = await unpackDatabase(options, ring, home);
    say('Database unpacked; its journal is being replayed.');
    const { until, pieces } = await replay(options, ring, home);
    if (mode === 'evaluation')
      writeFileSync(path.join(dataDir, 'master.key'), `${masterKey.toString('base64')}\n`, { mode: 0o600 });
    markFolder({ dataDir, mode });
    syncAll(dataDir);
    rmSync(restoringMark(dataDir));
    syncFolder(dataDir);
    return { until, pieces, keys: ring.keys, destroyed: ring.destroyed };
  } finally {
    lock.release();
  }
}
