import type pg from 'pg';
import type { SettledConfig } from '../deps.ts';
import { filePlace } from '../platform/crypto/file-place.ts';
import { ringFolder } from '../platform/crypto/ring-by-settings.ts';
import type { RingPlace } from '../platform/crypto/ring-place.ts';
import { sharedPlace } from '../platform/crypto/shared-place.ts';
import { compareRing, whatIsWrong } from '../start/compare-ring.ts';
import type { Database } from '../start/database.ts';
import { withOwner } from '../start/deployment.ts';
import { Refusal } from '../start/refusal.ts';
import { marksOf, withOpened } from '../start/ring.ts';

/** Where a move can be cut off, for the proof that it can be finished from each. */
export type MoveStep = 'filled' | 'marked' | 'removed';

export const destinations = ['to-database', 'to-file'] as const;
export type Destination = (typeof destinations)[number];

/** Refuses a ring that is not the whole one of this database. */
async function checkWhole(client: pg.Client, place: RingPlace, masterKey: Buffer): Promise<void> {
  const { ring: known } = await marksOf(client);
  await withOpened(place, masterKey, async (ring) => {
    if (ring.id !== known) throw new Refusal('The key ring belongs to another database. Nothing was moved.');
    const wrong = whatIsWrong(await compareRing(client, ring));
    if (wrong) throw new Refusal(`${wrong} Nothing was moved.`);
  });
}

/** Writes the ring where it goes; what an earlier move that was cut off has left there of the same ring is written anew. */
async function bring(client: pg.Client, given: Buffer, to: RingPlace, masterKey: Buffer): Promise<void> {
  if (await to.exists()) {
    const { ring: known } = await marksOf(client);
    await withOpened(to, masterKey, (ring) => {
      if (ring.id !== known)
        throw new Refusal('Another key ring lies where this one would go: take it away first. Nothing was moved.');
    });
    await to.remove();
  }
  await to.fill(given);
  await checkWhole(client, to, masterKey);
}

/**
 * Moves the ring from its file into the database of RINNALLA_RING_URL, or back. Up to the moment in which the database of the cases takes note
 * of it, the former place has the ring; from then on the new one, and the former is written over. Cut off, the same call finishes it. No
 * program may work with the ring meanwhile: one that was not seen can add nothing to what is given away.
 */
export function moveRing(
  config: SettledConfig & { ringUrl: string },
  database: Database,
  destination: Destination,
  at: (step: MoveStep) => void = () => undefined,
): Promise<'moved' | 'already'> {
  const places = [filePlace(ringFolder(config)), sharedPlace(config.ringUrl)] as const;
  const share = destination === 'to-database';
  const [from, to] = share ? places : (places.toReversed() as [RingPlace, RingPlace]);
  return withOwner(database.admin, async (client) => {
    const { shared } = await marksOf(client);
    if (shared === null)
      throw new Refusal('The database is older than this release: start Rinnalla once with the ring where it is.');
    const isTaken = shared === share && (await to.exists());
    if (!(await from.exists())) {
      if (isTaken) return 'already';
      throw new Refusal(`There is no key ring to move: ${from.lacks}.`);
    }
    if (!isTaken) await checkWhole(client, from, config.masterKey);
    await from.giveAway(async (given) => {
      if (isTaken) return checkWhole(client, to, config.masterKey);
      await bring(client, given, to, config.masterKey);
      at('filled');
      await client.query('update priv.deployment set ring_shared = $1', [share]);
      at('marked');
    });
    at('removed');
    return 'moved';
  });
}
