import type pg from 'pg';
import { opensWith, rewrapped } from './rewrap.ts';
import {
  emptyRing,
  exchangeRecords,
  fillRing,
  giveRingAway,
  hasRing,
  isRingInUse,
  openRingPool,
  prepareRing,
  type Records,
  readChanges,
} from './ring-database.ts';
import type { RingPlace } from './ring-place.ts';
import { idRecord, recordAt, recordLength, roomsIn } from './ring-record.ts';
import { fileOfRecords, openSharedKeyRing } from './shared-ring.ts';

/** The records of a ring in the form of a file, without the rooms that have none. */
function recordsOf(ring: Buffer): ReadonlyMap<number, Buffer> {
  const all = roomsIn(ring).map((room) => [room, recordAt(ring, room)] as const);
  return new Map(all.filter(([, record]) => record.length === recordLength && record[0] !== 0));
}

const recordIn = (records: Records, room: number): Buffer =>
  records.find((kept) => kept.room === room)?.record ?? Buffer.alloc(recordLength);

/** A ring in a database that several nodes share. */
export function sharedPlace(url: string): RingPlace {
  const withPool = async <T>(work: (pool: pg.Pool) => Promise<T>): Promise<T> => {
    const pool = openRingPool(url, 'rinnalla keys');
    return work(pool).finally(() => pool.end());
  };
  return {
    lacks: 'there is none in the database of RINNALLA_RING_URL',
    exists: () => withPool(hasRing),
    open: (masterKey) => openSharedKeyRing(url, masterKey),
    inUse: () => withPool(isRingInUse),
    isWrappedBy: (masterKey) =>
      withPool(async (pool) => opensWith(masterKey, recordIn((await readChanges(pool, -1)).records, idRecord))),
    async rewrap(from, to) {
      const { changes, records } = await withPool((pool) => readChanges(pool, -1));
      const next = records.map(({ room, record }) => ({ room, record: rewrapped(from, to, room, record) }));
      return () => withPool((pool) => exchangeRecords(pool, changes, next));
    },
    copy: () => withPool(async (pool) => fileOfRecords((await readChanges(pool, -1)).records)),
    fill: (ring) =>
      withPool(async (pool) => {
        await prepareRing(pool);
        await fillRing(pool, recordsOf(ring));
      }),
    giveAway: (work) => withPool((pool) => giveRingAway(pool, (records) => work(fileOfRecords(records)))),
    remove: () => withPool(emptyRing),
  };
}
