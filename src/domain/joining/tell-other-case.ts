import type { Acting } from '../../platform/acting/acting.ts';
import { buildEntry, nothingSeen, writeEntries } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';

/** The case at the other end, and where its lead's organisation keeps the use log of it. */
export interface OtherEnd {
  readonly there: string;
  readonly log_room_id: number;
  readonly key_room_id: number;
}

/** What was done from one case changed another: its owner reads of it in the log of that other case. */
export const tellOtherCase = (
  tx: Tx,
  vault: Vault,
  acting: Acting,
  kind: string,
  { there, log_room_id, key_room_id }: OtherEnd,
  joinId: string,
): Promise<unknown> =>
  writeEntries(tx, [
    buildEntry(vault, acting, { room: log_room_id, keyRoom: key_room_id }, kind, there, nothingSeen, { joinId }),
  ]);
