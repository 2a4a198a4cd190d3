import type { Acting } from '../../platform/acting/acting.ts';
import { buildEntry, nothingSeen } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** An organisation whose hidden part has been named, and where it keeps the use log of the case. */
export interface Named {
  readonly organisation_id: string;
  readonly log_room_id: number;
  readonly key_room_id: number;
}

/** Tells the organisation whose hidden part was named who did it, in its own use log: it is to know who knows of it. */
export function tellNamed(
  tx: Tx,
  vault: Vault,
  acting: Acting,
  caseId: string,
  requestId: string,
  { organisation_id, log_room_id, key_room_id }: Named,
): Promise<unknown> {
  const to = { room: log_room_id, keyRoom: key_room_id };
  const { leaf, detail } = buildEntry(vault, acting, to, 'PartNamed', caseId, nothingSeen, {});
  const values = [requestId, organisation_id, leaf, Buffer.from(detail, 'base64')];
  return tx.query('select audit.tell_named($1, $2, $3, $4)', values);
}
