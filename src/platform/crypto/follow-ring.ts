import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { keyObject, RingAway, remember } from './key-ring.ts';
import { type Changes, type Records, readChanges } from './ring-database.ts';
import { idRecord, recordAt, recordLength, unwrap } from './ring-record.ts';

/** How often a node asks what has changed, and for how long it trusts the last answer, both in milliseconds. */
export interface Rhythm {
  readonly asks: number;
  readonly trusts: number;
}

export const rhythm: Rhythm = { asks: 1_000, trusts: 10_000 };

/** Another ring lies in this database than when it was opened, an older state of it, or one under another master key. */
class RingReplaced extends Error {}

/** The wrapped records as this node knows them, by room, in one piece: some 64 bytes a room. */
function recordsHere() {
  let bytes = Buffer.alloc(recordLength * 1_024);
  return {
    get: (room: number): Buffer | undefined =>
      (room + 1) * recordLength <= bytes.length ? recordAt(bytes, room) : undefined,
    set(room: number, record: Buffer): void {
      const needed = (room + 1) * recordLength;
      if (needed > bytes.length)
        bytes = Buffer.concat([bytes, Buffer.alloc(Math.max(needed, bytes.length * 2) - bytes.length)]);
      record.copy(bytes, room * recordLength);
    },
  };
}

/** One question at a time; whoever asks while one is under way gets the answer of the next, for the first may be older than what she wants to know. */
function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    running = ask().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return begin();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return running ?? begin();
      });
    return next;
  };
}

/**
 * Both clocks of this machine, in milliseconds: one goes on when the other is set back, and the other when a sleep of the machine stops the one.
 */
const clocks = () => [performance.now(), Date.now()] as const;

/** What this node knows of the ring: asked for again and again, and trusted for a while. */
export function followRing(pool: pg.Pool, masterKey: Buffer, { asks, trusts }: Rhythm) {
  const here = recordsHere();
  const known = new Map<number, KeyObject>();
  let [changes, wrapping, asked] = [-1, -1, undefined as ReturnType<typeof clocks> | undefined];
  let replaced: RingReplaced | undefined;

  /** What was read must be of the ring that was opened, before anything of it is taken up. */
  const otherThan = (news: Changes): string | undefined => {
    if (changes < 0) return undefined;
    if (news.changes < changes || news.wrapping !== wrapping)
      return 'the ring database holds an older key ring, or one under another master key';
    const identity = news.records.find(({ room }) => room === idRecord)?.record;
    return identity && !here.get(idRecord)?.equals(identity) ? 'another key ring lies in the ring database' : undefined;
  };
  const take = (records: Records): void => {
    for (const { room, record } of records) {
      here.set(room, record);
      known.delete(room);
    }
  };
  const refresh = oneAtATime(async () => {
    const begun = clocks();
    const news = await readChanges(pool, changes);
    const other = otherThan(news);
    if (other) {
      replaced = new RingReplaced(other);
      throw replaced;
    }
    take(news.records);
    [changes, wrapping, asked, replaced] = [news.changes, news.wrapping, begun, undefined];
  });
  const isFresh = (): boolean => {
    if (!asked || replaced) return false;
    const [steady, wall] = clocks();
    return steady - asked[0] < trusts && Math.abs(wall - asked[1]) < trusts;
  };
  const asking = setInterval(() => void refresh().catch(() => undefined), asks);
  asking.unref();

  return {
    refresh,
    isFresh,
    record: here.get,
    wrapping: () => wrapping,
    isReplaced: () => replaced !== undefined,
    forget: (room: number) => known.delete(room),
    stop: () => clearInterval(asking),
    find(room: number): KeyObject | undefined {
      if (!isFresh()) throw new RingAway('the ring database has not answered for too long');
      const opened = known.get(room);
      if (opened) return opened;
      const record = here.get(room);
      const bytes = record && unwrap(masterKey, room, record);
      if (!bytes) return undefined;
      const key = keyObject(bytes);
      remember(known, room, key);
      return key;
    },
  };
}

export type Follower = ReturnType<typeof followRing>;
