import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { asText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { gatherWaiting } from './gather.ts';
import type { Attention } from './home.ts';
import type { PromiseFact } from './promises.queries.ts';
import { thingOf } from './snooze.ts';

/** What a row of the list is, as its forms send it: its kind, a full stop and its id, else its case. */
export const thingField = asText(z.string().regex(/^[a-z-]{3,40}\.[\w-]{0,80}$/, 'choose'), 'set-form');

/**
 * What waits for the worker now under that name, put off or not.
 *
 * @throws Problem `conflict` with reason `gone` where nothing of that name waits: it is done, has ended, or is closed to the worker
 */
export async function findWaiting(
  tx: ReadTx,
  vault: Vault,
  acting: Acting,
  today: Day,
  thing: string,
): Promise<Attention | PromiseFact> {
  const { facts, promises, away } = await gatherWaiting(tx, vault, acting, today);
  const row = [...facts, ...promises, ...away.facts, ...away.promises].find((each) => thingOf(each) === thing);
  if (!row) throw new Problem('conflict', { reason: 'gone' });
  return row;
}
