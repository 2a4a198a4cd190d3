import { type KeyObject, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { type Follower, followRing, rhythm } from './follow-ring.ts';
import { draftOf } from './key-draft.ts';
import { KeyMissing, type KeyRing, KeyTaken, RingAway, type RingState } from './key-ring.ts';
import {
  fillRing,
  openRingPool,
  prepareRing,
  putDestroyed,
  type Records,
  readChanges,
  writeTableAnew,
} from './ring-database.ts';
import { idRecord, recordLength, ringId, ringSecret, unwrap, wrap } from './ring-record.ts';

/**
 * Key ring in a PostgreSQL database of its own, which several nodes share. Each keeps the wrapped records in memory and asks every second
 * what has changed; what another has made since is asked for when it is met. A new key is in the ring, durably, before `write` returns, and
 * the first one of a room stays. No node opens anything when it has had no answer for ten seconds, and `destroy` returns after that time: then
 * no node can open what that key has closed. Throws `WrongMasterKey`, and what the driver throws where the server is away.
 */
export async function openSharedKeyRing(url: string, masterKey: Buffer, { asks, trusts } = rhythm): Promise<KeyRing> {
  if (masterKey.length !== 32) throw new Error('the master key has 32 bytes');
  const pool = openRingPool(url);
  try {
    await prepareRing(pool);
    await fillRing(pool, new Map([[idRecord, wrap(masterKey, idRecord, randomBytes(32))]]));
    const follower = followRing(pool, masterKey, { asks, trusts });
    await follower.refresh();
    return sharedRing(pool, follower, masterKey, trusts);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function sharedRing(pool: pg.Pool, follower: Follower, masterKey: Buffer, trusts: number): KeyRing {
  const { find, refresh } = follower;
  const noted = new Set<number>();
  // Read as it was when the ring was opened: a rewrapped ring is another opening.
  const identity = identityOf(follower, masterKey);
  const write = async (keys: ReadonlyMap<number, KeyObject>, evenly: boolean): Promise<void> => {
    if (keys.size === 0 && !evenly) return;
    const records = new Map([...keys].map(([room, key]) => [room, wrap(masterKey, room, key.export())]));
    const kept = await fillRing(pool, records, follower.wrapping());
    const taken = [...keys.keys()].filter((room) => !kept.has(room));
    await refresh().catch(away);
    if (taken.length > 0) throw new KeyTaken(taken);
  };
  return {
    id: ringId(identity),
    secret: (purpose) => ringSecret(identity, purpose),
    find,
    key(room) {
      const key = find(room);
      if (!key) throw new KeyMissing([room]);
      return key;
    },
    draft: () => draftOf(find, write, noted),
    async ready() {
      if (!follower.isFresh()) await refresh().catch(away);
    },
    refresh: () => refresh().catch(away),
    async destroy(room) {
      await putDestroyed(pool, room);
      follower.forget(room);
      await refresh();
      await sleep(trusts);
      await writeTableAnew(pool);
    },
    state: () => stateOf(follower),
    copy: async () => fileOfRecords((await readChanges(pool, -1)).records),
    async close() {
      follower.stop();
      await pool.end();
    },
  };
}

function identityOf(follower: Follower, masterKey: Buffer): Buffer {
  const found = follower.record(idRecord);
  const identity = found && unwrap(masterKey, idRecord, found);
  if (!identity) throw new Error('the key ring has no identity');
  return identity;
}

function away(error: unknown): never {
  throw new RingAway('the ring database does not answer as it should', { cause: error });
}

async function stateOf(follower: Follower): Promise<RingState> {
  try {
    await follower.refresh();
    return 'ok';
  } catch {
    return follower.isReplaced() ? 'missing' : 'away';
  }
}

/** Records as the file of a ring has them: each at its room's place. */
export function fileOfRecords(records: Records): Buffer {
  const last = records.reduce((most, { room }) => Math.max(most, room), idRecord);
  const bytes = Buffer.alloc((last + 1) * recordLength);
  for (const { room, record } of records) record.copy(bytes, room * recordLength);
  return bytes;
}
