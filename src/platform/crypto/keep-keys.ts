import type { ReadTx } from '../db/tx.ts';

import { KeyDestroyed, type KeyDraft, KeyMissing, type KeyRing, KeyTaken } from './key-ring.ts';
import { openVault, type Vault } from './vault.ts';

/** Has the database take note of the keys that a transaction has made, and puts them into the ring. Throws `KeyTaken`. */
async function keepMade(tx: Pick<ReadTx, 'query'>, keys: KeyDraft, evenly: boolean): Promise<void> {
  if (keys.made.length === 0 && !evenly) return;
  const [answer] = await tx.query<{ taken: number[] }>('select priv.keep_keys($1) as taken', [
    JSON.stringify(keys.made),
  ]);
  const taken = answer?.taken ?? [];
  if (taken.length > 0) throw new KeyTaken(taken);
  await keys.write(evenly);
}

/**
 * Has it know the keys that were found, too: whoever made one may have failed after it was in the ring, and an older copy of the ring is told by
 * nothing else. Asked until the answer is that it was known before. Throws `KeyTaken` where the database knows another.
 */
async function noteFound(tx: Pick<ReadTx, 'query'>, keys: KeyDraft, evenly: boolean): Promise<void> {
  if (keys.found.length === 0 && !evenly) return;
  const answers = await tx.query<{ room: number; was: 'known' | 'noted' | 'other' }>(
    'select room, was from priv.note_found_keys($1)',
    [JSON.stringify(keys.found)],
  );
  const roomsThat = (is: string) => answers.filter(({ was }) => was === is).map(({ room }) => room);
  const others = roomsThat('other');
  if (others.length > 0) throw new KeyTaken(others);
  keys.areKnown(roomsThat('known'));
}

/**
 * Runs what seals within a transaction, with a vault for it alone. The keys that it makes are noted by the database and in the ring
 * when this returns, and so before the commit: a row is never kept whose key is not. Throws `KeyTaken`; then the transaction must be
 * rolled back, and what it sealed is worth nothing. `evenly`: with the same statements and a write to the ring whether a key is made or not.
 */
export async function sealing<Result>(
  tx: Pick<ReadTx, 'query'>,
  ring: Pick<KeyRing, 'draft'>,
  work: (vault: Vault) => Promise<Result>,
  evenly = false,
): Promise<Result> {
  const keys = ring.draft();
  const result = await work(openVault(keys));
  await noteFound(tx, keys, evenly);
  await keepMade(tx, keys, evenly);
  return result;
}

/** How often a transaction is done again that meets keys which its node does not know yet. */
const mostTries = 3;

/**
 * Runs a transaction that may open texts and make keys. Two first writings in a new room at once both make its key, and another node may have
 * made one that this node has not heard of: it asks the ring and does the transaction again, for nothing of it was kept. `KeyTaken` and
 * `KeyMissing` go on where the ring does not have the key, `RingAway` where nobody can tell.
 */
export async function withKeys<Result>(ring: KeyRing, transaction: () => Promise<Result>): Promise<Result> {
  await ring.ready();
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!(error instanceof KeyTaken || error instanceof KeyMissing) || tries === mostTries) throw error;
      await ring.refresh();
      if (!error.rooms.every((room) => isKnown(ring, room))) throw error;
    }
  }
}

/** Whether the same again tells more: with the key, or that it was destroyed. */
function isKnown(ring: KeyRing, room: number): boolean {
  try {
    return ring.find(room) !== undefined;
  } catch (error) {
    if (error instanceof KeyDestroyed) return true;
    throw error;
  }
}

/**
 * For a look that shows what it cannot open: asks the ring whether another node has made any of the keys that it missed meanwhile. Then it throws
 * `KeyMissing`, and the look is done again; otherwise they are missing, and the page says so.
 */
export async function askForMissing(ring: KeyRing, rooms: readonly number[]): Promise<void> {
  if (rooms.length === 0) return;
  await ring.refresh();
  const learned = rooms.filter((room) => isKnown(ring, room));
  if (learned.length > 0) throw new KeyMissing(learned);
}
