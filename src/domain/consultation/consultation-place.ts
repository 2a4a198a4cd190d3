import type { Place, Vault } from '../../platform/crypto/vault.ts';

type Table = 'consultation_text' | 'consultation_taken' | 'consultation_own' | 'receipt';
export type ConsultationField = 'body' | 'more' | 'word' | 'answer' | 'later_answer' | 'reason';

/** Where a text of a consultation is closed: each side has its own copy, under the key of a room of its own. */
export const consultationPlace = (table: Table, id: string, field: ConsultationField, room: number): Place => ({
  table,
  row: `${id}/${field}`,
  room,
  version: 1,
});

/** Opens a text, or nothing where there is none. */
export const openText = (vault: Vault, place: Place, sealed: Buffer | null): string | null =>
  sealed ? vault.open(place, sealed) : null;

/** Closes one text for another side, as it was written: a copy of the same row, see the name rules of the reader. */
export function moveText(vault: Vault, from: Place, to: Place, sealed: Buffer | null): Buffer | null {
  return sealed ? vault.seal(to, vault.open(from, sealed)) : null;
}
