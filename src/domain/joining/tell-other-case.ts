import type { Acting } from '../../platform/acting/acting.ts';
import { buildEntry, nothingSeen } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** The case at the other end, and where its lead's organisation keeps the use log of it. */
export interface OtherEnd {
  readonly there: string;
  readonly log_room_id: number;
  readonly key_room_id: number;
}

/** What was done from one case changed another: its owner reads of it in the log of that other case, where the database writes it. */
export function tellOtherCase(
  tx: Tx,
  vault: Vault,
  acting: Acting,
  kind: 'CasesJoined' | 'JoinEnded',
  { there, log_room_id, key_room_id }: OtherEnd,
  joinId: string,
): Promise<unknown> {
  const to = { room: log_room_id, keyRoom: key_room_id };
  const { leaf, detail } = buildEntry(vault, acting, to, kind, there, nothingSeen, { joinId });
  return tx.query('select audit.tell_other_case($1, $2, $3)', [joinId, leaf, Buffer.from(detail, 'base64')]);
}
