import { setTimeout as sleep } from 'node:timers/promises';
import { withKeys } from '../../../platform/crypto/keep-keys.ts';
import type { ClientAddress } from '../../../platform/http/client-address.ts';
import type { Faces } from '../../../platform/http/faces.ts';
import { Problem } from '../../../platform/http/problem.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { hour, type Limit, longestWait } from '../../../platform/limits/limit.ts';
import type { AskedState } from '../consultation.ts';
import { consultationPlace, openText } from '../consultation-place.ts';
import { findByReceipt, listGuardedNames } from './desk.queries.ts';
import { givenAs, hashReceipt, readReceipt } from './receipt.ts';

/** What the holder of a receipt reads. */
export interface PublicAnswer {
  readonly state: AskedState;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly reason: string | null;
  readonly taker: string | null;
}

/** Every answer takes at least this long, in milliseconds, whether the receipt was right or not. */
const evenTime = 250;

/** Looks a receipt up by what it can have been hashed with; names of shelters in the answer are drawn. */
async function find(
  { engine }: Faces,
  receipt: string,
  secrets: readonly Buffer[],
  language: Language,
): Promise<PublicAnswer | undefined> {
  const { auth } = engine.pools;
  let row: Awaited<ReturnType<typeof findByReceipt>>;
  for (const secret of secrets) row ??= await findByReceipt(auth, await hashReceipt(secret, receipt));
  if (!row) return undefined;
  const unseenShelters = await listGuardedNames(auth);
  const vault = engine.words.drawing(engine.vault, { unseenShelters }, language);
  const open = (field: 'answer' | 'reason', sealed: Buffer | null) =>
    openText(vault, consultationPlace('receipt', row.id, field, row.key_room_id ?? 0), sealed);
  return withKeys(engine.ring, async () => ({
    state: row.state,
    askedAt: row.asked_at,
    answer: open('answer', row.answer),
    reason: open('reason', row.reason),
    taker: row.taker,
  }));
}

export type Pause = (milliseconds: number) => Promise<unknown>;

/**
 * Receipts of sixteen digits, as they were given before 28.11.2026: whoever guesses waits longer and longer, by address and by network. What everybody
 * together tries makes nobody wait: by that, a first try would tell that somebody is guessing. So many at once as all may be is what the program can hash
 * within some seconds.
 */
const receiptsOfBefore: Limit = {
  name: 'receipt',
  memory: hour,
  free: { own: 4, network: 20 },
  waiting: { own: 3, network: 20, all: 600 },
  longest: longestWait,
};

/** One of before is told at once where it is right; that it is wrong, after the wait that former wrong ones have earned. */
async function readOfBefore(
  faces: Faces,
  address: ClientAddress,
  look: () => Promise<PublicAnswer | undefined>,
  pause: Pause,
): Promise<PublicAnswer | undefined> {
  const attempt = await faces.engine.limits.begin(receiptsOfBefore, address);
  if (!attempt) throw new Problem('too-many-tries');
  let found: PublicAnswer | undefined;
  try {
    [found] = await Promise.all([look(), pause(evenTime)]);
    if (!found && attempt.wait > 0) await pause(attempt.wait * 1000);
    return found;
  } finally {
    await attempt.end(found !== undefined);
  }
}

/**
 * Reads the answer of a receipt, at once, whoever else guesses: nothing is counted of who types one, because four more digits cost a guesser more than
 * any wait. What cannot have been given gets the same answer as one that was not. Throws `too-many-tries` when too many wait who have typed one of before.
 */
export async function readAnswer(
  faces: Faces,
  address: ClientAddress,
  { typed, language }: { readonly typed: string; readonly language: Language },
  pause: Pause = sleep,
): Promise<PublicAnswer | undefined> {
  const receipt = readReceipt(typed);
  const given = receipt === undefined ? 'never' : givenAs(faces.receiptSecret, receipt);
  if (receipt === undefined || given === 'never') {
    await pause(evenTime);
    return undefined;
  }
  const { receiptSecret, formSecret } = faces;
  if (given === 'of-before') {
    // Some of them were made of the master key.
    const look = () => find(faces, receipt, [receiptSecret, formSecret], language);
    return readOfBefore(faces, address, look, pause);
  }
  const [found] = await Promise.all([find(faces, receipt, [receiptSecret], language), pause(evenTime)]);
  return found;
}
