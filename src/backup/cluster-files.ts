import type { Dirent } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../start/refusal.ts';

/** A file of a database cluster as it was found; a folder's name ends in `/`. Names are relative to the cluster. */
export interface ClusterFile {
  name: string;
  size: number;
}

/** Folders whose content a restored server makes anew, as pg_basebackup leaves it out. */
const emptied = new Set([
  ...['pg_wal', 'pg_wal/archive_status', 'pg_wal/summaries', 'pg_dynshmem', 'pg_notify', 'pg_replslot'],
  ...['pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
]);

/** Files that belong to the running server, or that each start writes. */
const leftOut = new Set([
  ...['postmaster.pid', 'postmaster.opts', 'backup_label', 'backup_label.old', 'tablespace_map', 'backup_manifest'],
  ...['recovery.signal', 'standby.signal', 'rinnalla.conf', 'pg_hba.conf', 'current_logfiles', 'global/pg_control'],
]);

const isTemporary = (name: string) => /^(pgsql_tmp|pg_internal\.init|postgresql\.auto\.conf\.tmp)/.test(name);

/** Relations that are not journalled, by the number of their files: each has a file `…_init`, from which a server that recovers makes them empty. */
const unloggedIn = (entries: readonly Dirent[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ name }) => /^(\d+)_init$/.exec(name)?.[1] ?? []));

/** The number of the relation that a file belongs to, but for the file from which it is made empty. */
const relationOf = (name: string): string => /^(\d+)(_fsm|_vm)?(\.\d+)?$/.exec(name)?.[1] ?? '';

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * What a copy of a running cluster holds besides its journal, in order; the control file is not among it, it comes last and by itself. What is
 * not journalled is left out, as pg_basebackup does: a restored server begins it empty, and who tried what belongs in no backup.
 * Files may be gone again by the time they are read. Throws a `Refusal` for tablespaces.
 */
export async function* clusterFiles(cluster: string, folder = ''): AsyncGenerator<ClusterFile> {
  const entries = await entriesOf(path.join(cluster, folder));
  const unlogged = unloggedIn(entries);
  for (const entry of entries) {
    const name = path.posix.join(folder, entry.name);
    if (entry.isSymbolicLink() && folder === 'pg_tblspc')
      throw new Refusal('The database has tablespaces of its own; this backup knows none. Use a tool of PostgreSQL.');
    if (leftOut.has(name) || isTemporary(entry.name) || unlogged.has(relationOf(entry.name))) continue;
    if (entry.isDirectory() || (entry.isSymbolicLink() && emptied.has(name))) {
      yield { name: `${name}/`, size: 0 };
      if (!emptied.has(name) || name === 'pg_wal') yield* clusterFiles(cluster, name);
    } else if (entry.isFile() && folder !== 'pg_wal') {
      const size = await lstat(path.join(cluster, name)).then(
        (found) => found.size,
        () => undefined,
      );
      if (size !== undefined) yield { name, size };
    }
  }
}

const piece = 1 << 18;

/**
 * Exactly `size` bytes of a file that may be growing or being cut short meanwhile: what is missing is zeros, and the journal of the copy
 * brings it right. Undefined where the file is gone.
 */
export async function steadyBytes(file: string, size: number): Promise<AsyncGenerator<Buffer> | undefined> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return undefined;
  return (async function* () {
    try {
      for (let at = 0; at < size; ) {
        const bytes = Buffer.allocUnsafe(Math.min(piece, size - at));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, at);
        if (bytesRead === 0) bytes.fill(0);
        const got = bytesRead === 0 ? bytes.length : bytesRead;
        yield bytes.subarray(0, got);
        at += got;
      }
    } finally {
      await handle.close();
    }
  })();
}
