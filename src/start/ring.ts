import type pg from 'pg';
import type { ClientConfig } from 'pg';
import type { SettledConfig } from '../deps.ts';
import {
  hasFileKeyRing,
  type KeyRing,
  markOf,
  markOfMaster,
  openFileKeyRing,
  WrongMasterKey,
} from '../platform/crypto/key-ring.ts';
import { fitOf } from './compare-ring.ts';
import { ringFolder } from './data-folder.ts';
import { type Progress, withOwner } from './deployment.ts';
import { Refusal, refuseAs } from './refusal.ts';

const bringBack =
  'Bring the ring of this database back from its backup, or point RINNALLA_DATA at the folder that has it. Nothing was changed.';

/** What a database remembers of the keys that it belongs with. */
interface Marks {
  ring: string | null;
  master: string | null;
  /** Of the master key that a change is under way to. */
  next: string | null;
}

/** What the database remembers; nothing of either in one that an older release has made. `client` sees past the row policies. */
export async function marksOf(client: Pick<pg.Client, 'query'>): Promise<Marks> {
  const { rows } = await client.query<Marks>(
    `select to_jsonb(d) ->> 'ring' as ring, to_jsonb(d) ->> 'master' as master, to_jsonb(d) ->> 'master_next' as next from priv.deployment d`,
  );
  return rows[0] ?? { ring: null, master: null, next: null };
}

const missing = (folder: string) =>
  new Refusal(`The key ring is missing: there is no rooms.keys in ${folder}. ${bringBack}`);

/**
 * Opens the ring of a data directory for the length of some work. Opening a file makes one where there is none; this never does: data that
 * are there have a ring. Throws a `Refusal` where it is missing or the master key does not open it.
 */
export async function withRing<T>(
  config: Pick<SettledConfig, 'dataDir' | 'masterKey'>,
  work: (ring: KeyRing) => Promise<T> | T,
): Promise<T> {
  const folder = ringFolder(config);
  if (!hasFileKeyRing(folder)) throw missing(folder);
  const ring = openOurs(folder, config.masterKey);
  try {
    return await work(ring);
  } finally {
    ring.close();
  }
}

function openOurs(folder: string, masterKey: Buffer): KeyRing {
  try {
    return openFileKeyRing(folder, masterKey);
  } catch (error) {
    throw error instanceof WrongMasterKey ? refuseAs('The key ring cannot be opened', error) : error;
  }
}

/**
 * Refuses, before anything is written, a master key or a missing ring with which this database cannot be read: what would be sealed
 * afterwards could never be opened beside the rest.
 */
export async function checkKeys(
  admin: ClientConfig,
  progress: Progress,
  keys: { folder: string; masterKey: Buffer },
): Promise<void> {
  if (progress === 'untouched') return;
  const { master, next } = await withOwner(admin, marksOf);
  if (next)
    throw new Refusal(
      'A change of the master key was cut off: the key ring is under the former or the new one. Set RINNALLA_MASTER_KEY (or its _FILE) to the former key and give rinnalla keys change-master --to-file NEW again; it finishes the change. Nothing was changed now.',
    );
  if (master && master !== markOfMaster(keys.masterKey))
    throw new Refusal(
      'The master key is not the one that this database was made with. Set RINNALLA_MASTER_KEY (or its _FILE) to that key. Nothing was changed.',
    );
  if (progress === 'in use' && !hasFileKeyRing(keys.folder)) throw missing(keys.folder);
}

/** How many of the newest keys are looked for at a start: a ring that is older than the database misses them. */
const newest = 1_000;

interface KeptKey {
  room_id: number;
  mark: string;
}

/** Joins ring and database at their first start together; afterwards refuses any other ring, and one that is not whole. */
export async function joinRing(admin: ClientConfig, ring: KeyRing, masterKey: Buffer): Promise<void> {
  await withOwner(admin, async (client) => {
    const first = await client.query(`update priv.deployment set ring = $1, master = $2 where ring is null`, [
      ring.id,
      markOfMaster(masterKey),
    ]);
    if (first.rowCount) await noteKeys(client, ring);
    if ((await marksOf(client)).ring !== ring.id)
      throw new Refusal(`This key ring belongs to another database. ${bringBack}`);
    const { wrong, of } = await wrongKeys(client, ring);
    if (wrong > 0)
      throw new Refusal(
        `The key ring is older than the database or damaged: ${wrong} of its newest ${of} keys are missing or others. ${bringBack}`,
      );
  });
}

/** How many of the newest keys that the database knows are missing in the ring or others, and how many were looked for. */
export async function wrongKeys(
  client: Pick<pg.Client, 'query'>,
  ring: KeyRing,
): Promise<{ wrong: number; of: number }> {
  const { rows } = await client.query<KeptKey>(
    'select room_id, mark from priv.room_key order by made_at desc limit $1',
    [newest],
  );
  const wrong = rows.filter(({ room_id, mark }) => ['missing', 'other'].includes(fitOf(ring, room_id, mark)));
  return { wrong: wrong.length, of: rows.length };
}

/** Has the database take note of every key that the ring has: an older release did not. */
async function noteKeys(client: Pick<pg.Client, 'query'>, ring: KeyRing): Promise<void> {
  const { rows } = await client.query<{ id: number }>('select id from app.room order by id');
  const there = rows.flatMap(({ id }) => {
    const key = ring.find(id);
    return key ? [{ room: id, mark: markOf(key) }] : [];
  });
  await client.query('select priv.keep_keys($1)', [JSON.stringify(there)]);
}
