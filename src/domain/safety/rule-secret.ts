import type { Vault } from '../../platform/crypto/vault.ts';

/** The part of a contact rule that is closed with the room's key: personal data and free text. */
export interface RuleSecret {
  /** Wishes for the interpreter: dialect, gender, not from the same community. */
  readonly interpreter?: string | undefined;
  readonly ifAnother?: string | undefined;
  /** What she answers to show that it is she. */
  readonly codePhrase?: string | undefined;
  readonly note?: string | undefined;
}

const placeOf = (row: string, room: number, version: number) => ({ table: 'contact_rule', row, room, version });

/** Nothing written, nothing kept. */
export function sealRule(
  vault: Vault,
  row: { id: string; roomId: number; version: number },
  secret: RuleSecret,
): Buffer | null {
  const written = Object.values(secret).some((value) => value !== undefined);
  return written ? vault.seal(placeOf(row.id, row.roomId, row.version), JSON.stringify(secret)) : null;
}

export const openRule = (
  vault: Vault,
  row: { id: string; room_id: number; version: number; note: Buffer | null },
): RuleSecret =>
  row.note
    ? vault.document<RuleSecret>(placeOf(row.id, row.room_id, row.version), row.note, (words) => ({ note: words }))
    : {};
