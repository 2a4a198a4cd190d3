import { randomUUID } from 'node:crypto';
import type { Acting } from '../../platform/acting/acting.ts';
import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import type { Snooze } from './snooze.ts';

interface SnoozeRow {
  id: string;
  thing_hash: Buffer;
  until_on: string;
  body: Buffer;
  made_at: Date;
}

/** Closed by the key of the own organisation's log, as a draft is: it is always there and tells no case. */
const placeOf = ({ logRoom }: Acting, row: string): Place => ({ table: 'snooze', row, room: logRoom, version: 1 });

const hashOf = (vault: Vault, { workerId, logRoom }: Acting, thing: string): Buffer =>
  Buffer.from(vault.pseudonym(logRoom, 'snooze', `${workerId} ${thing}`), 'base64url');

/** What the worker has put off, asked for by what it is of. */
export async function readSnoozes(
  tx: ReadTx,
  vault: Vault,
  acting: Acting,
): Promise<(thing: string) => Snooze | undefined> {
  const rows = await tx.query<SnoozeRow>('select id, thing_hash, until_on, body, made_at from look.snoozes()');
  if (rows.length === 0) return () => undefined;
  const found = new Map(rows.map((row) => [row.thing_hash.toString('hex'), row]));
  return (thing) => {
    const row = found.get(hashOf(vault, acting, thing).toString('hex'));
    if (!row) return undefined;
    const [due = '', ...reason] = vault.open(placeOf(acting, row.id), row.body).split('\n');
    return { id: row.id, untilOn: row.until_on, reason: reason.join('\n') || null, due, madeOn: dayOf(row.made_at) };
  };
}

/** Puts a thing off, or ticks it off where there is no reason, and tells the id of what stands for it. */
export async function putSnooze(
  tx: Tx,
  vault: Vault,
  acting: Acting,
  { thing, due, untilOn, reason }: { thing: string; due: Day; untilOn: Day; reason: string | null },
): Promise<string> {
  const id = randomUUID();
  const body = vault.seal(placeOf(acting, id), `${due}\n${reason ?? ''}`);
  await tx.query('select act.snooze($1, $2, $3, $4)', [id, hashOf(vault, acting, thing), untilOn, body]);
  return id;
}
