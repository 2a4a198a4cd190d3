import type pg from 'pg';
import type { ClientConfig } from 'pg';
import type { SettledConfig } from '../deps.ts';
import { filePlace } from '../platform/crypto/file-place.ts';
import { type KeyRing, markOf, markOfMaster, WrongMasterKey } from '../platform/crypto/key-ring.ts';
import { ringFolder, ringPlace } from '../platform/crypto/ring-by-settings.ts';
import { NotForKeys } from '../platform/crypto/ring-database.ts';
import type { RingPlace } from '../platform/crypto/ring-place.ts';
import { fitOf } from './compare-ring.ts';
import { type Progress, withOwner } from './deployment.ts';
import { Refusal, refuseAs } from './refusal.ts';

const bringBack =
  'Bring the ring of this database back from its backup, or point RINNALLA_DATA at the folder that has it (RINNALLA_RING_URL at the database, where nodes share it). Nothing was changed.';

/** What a database remembers of the keys that it belongs with. */
interface Marks {
  ring: string | null;
  master: string | null;
  /** Of the master key that a change is under way to. */
  next: string | null;
  /** Whether several nodes share the ring; nothing in a schema that is older than that. */
  shared: boolean | null;
}

/** What the database remembers; nothing of either in one that an older release has made. `client` sees past the row policies. */
export async function marksOf(client: Pick<pg.Client, 'query'>): Promise<Marks> {
  const { rows } = await client.query<Marks>(
    `select to_jsonb(d) ->> 'ring' as ring, to_jsonb(d) ->> 'master' as master, to_jsonb(d) ->> 'master_next' as next,
            (to_jsonb(d) ->> 'ring_shared')::boolean as shared from priv.deployment d`,
  );
  return rows[0] ?? { ring: null, master: null, next: null, shared: null };
}

const missing = (place: RingPlace) => new Refusal(`The key ring is missing: ${place.lacks}. ${bringBack}`);

/** What belongs to a data directory and its database: where the ring lies, and what wraps it. */
export type OfRing = Pick<SettledConfig, 'dataDir' | 'ringUrl' | 'masterKey'>;

/**
 * Opens the ring for the length of some work. Opening makes one where there is none; this never does: data that are there have a ring. Throws
 * a `Refusal` where it is missing or the master key does not open it.
 */
export async function withRing<T>(config: OfRing, work: (ring: KeyRing) => Promise<T> | T): Promise<T> {
  const place = ringPlace(config);
  if (!(await place.exists())) throw missing(place);
  return withOpened(place, config.masterKey, work);
}

/** The same, and makes the ring of a database that has none yet. */
export async function withOpened<T>(
  place: RingPlace,
  masterKey: Buffer,
  work: (ring: KeyRing) => Promise<T> | T,
): Promise<T> {
  const ring = await place.open(masterKey).catch((error: unknown) => {
    if (error instanceof WrongMasterKey)
      throw new Refusal(
        `The master key does not open the key ring: the ring is damaged, from before a change of the master key or of another database, or RINNALLA_MASTER_KEY is another's. ${bringBack}`,
        { cause: error },
      );
    throw error instanceof NotForKeys ? refuseAs('The key ring cannot be opened', error) : error;
  });
  try {
    return await work(ring);
  } finally {
    await ring.close();
  }
}

/**
 * Refuses, before anything is written, a master key or a missing ring with which this database cannot be read: what would be sealed
 * afterwards could never be opened beside the rest.
 */
export async function checkKeys(
  admin: ClientConfig,
  progress: Progress,
  { masterKey, ...config }: OfRing,
): Promise<void> {
  if (progress === 'untouched') return;
  const { master, next, shared } = await withOwner(admin, marksOf);
  if (next)
    throw new Refusal(
      'A change of the master key was cut off: the key ring is under the former or the new one. Set RINNALLA_MASTER_KEY (or its _FILE) to the former key and give rinnalla keys change-master --to-file NEW again; it finishes the change. Nothing was changed now.',
    );
  if (master && master !== markOfMaster(masterKey))
    throw new Refusal(
      'The master key is not the one that this database was made with. Set RINNALLA_MASTER_KEY (or its _FILE) to that key. Nothing was changed.',
    );
  if (shared && !config.ringUrl)
    throw new Refusal(
      'Several nodes share the key ring of this database: set RINNALLA_RING_URL (or its _FILE) to the database that has it. Nothing was changed.',
    );
  const place = ringPlace(config);
  if (progress === 'in use' && !(await place.exists())) throw missing(place);
  if (config.ringUrl && (await filePlace(ringFolder(config)).exists()))
    throw new Refusal(
      `A key ring lies in ${ringFolder(config)} too, and nodes share that of RINNALLA_RING_URL: give rinnalla keys move to-database, which brings the one into the other. Nothing was changed.`,
    );
}

/** How many of the newest keys are looked for at a start: a ring that is older than the database misses them. */
const newest = 1_000;

interface KeptKey {
  room_id: number;
  mark: string;
}

/** Joins ring and database at their first start together; afterwards refuses any other ring, and one that is not whole. */
export async function joinRing(admin: ClientConfig, ring: KeyRing, masterKey: Buffer, shared = false): Promise<void> {
  await withOwner(admin, async (client) => {
    const first = await client.query(
      'update priv.deployment set ring = $1, master = $2, ring_shared = $3 where ring is null',
      [ring.id, markOfMaster(masterKey), shared],
    );
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
  // A key is in the ring before the database is told of it: what another node has made meanwhile is asked for now.
  await ring.refresh();
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
