import type pg from 'pg';
import { KeyDestroyed, type KeyRing, markOf, WrongMasterKey } from '../platform/crypto/key-ring.ts';

/** What a look at every key that the database knows has found, as numbers of rooms. */
export interface Compared {
  /** Keys of the database that the ring has as the database knows them. */
  fits: number;
  /** Destroyed on purpose: rightly not there. */
  destroyed: number[];
  missing: number[];
  /** Another key than the database knows, or one that does not open. */
  other: number[];
}

export type Fit = 'fits' | keyof Omit<Compared, 'fits'>;

/** How the ring's key of a room fits what the database keeps of it. */
export function fitOf(ring: Pick<KeyRing, 'find'>, room: number, mark: string): Fit {
  try {
    const key = ring.find(room);
    if (!key) return 'missing';
    return markOf(key) === mark ? 'fits' : 'other';
  } catch (error) {
    if (error instanceof KeyDestroyed) return 'destroyed';
    if (error instanceof WrongMasterKey) return 'other';
    throw error;
  }
}

const page = 10_000;

/** Compares the ring with every key that the database knows, some thousands at a time. */
export async function compareRing(
  client: Pick<pg.Client, 'query'>,
  ring: Pick<KeyRing, 'find' | 'refresh'>,
): Promise<Compared> {
  const compared: Compared = { fits: 0, destroyed: [], missing: [], other: [] };
  for (let after = -1, more = true; more; ) {
    const { rows } = await client.query<{ room_id: number; mark: string }>(
      'select room_id, mark from priv.room_key where room_id > $1 order by room_id limit $2',
      [after, page],
    );
    // What other nodes have made until then is in the ring.
    await ring.refresh();
    for (const { room_id: room, mark } of rows) {
      const fit = fitOf(ring, room, mark);
      if (fit === 'fits') compared.fits += 1;
      else compared[fit].push(room);
    }
    after = rows.at(-1)?.room_id ?? after;
    more = rows.length === page;
  }
  return compared;
}

/** In one sentence what is wrong between ring and database; undefined where the ring is whole. */
export function whatIsWrong({ fits, destroyed, missing, other }: Compared): string | undefined {
  if (missing.length + other.length === 0) return undefined;
  const all = fits + destroyed.length + missing.length + other.length;
  const parts = [
    missing.length > 0 ? `${missing.length} are missing` : '',
    other.length > 0 ? `${other.length} are others or do not open` : '',
  ].filter((part) => part !== '');
  return `The key ring is older than the database or damaged: of ${all} keys that the database knows, ${parts.join(' and ')}.`;
}
