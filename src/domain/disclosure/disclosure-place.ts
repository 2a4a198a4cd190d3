import type { Place } from '../../platform/crypto/vault.ts';

/** Why it is gathered, the word that goes along, whose key a file is sealed to, and that file: closed with the key of the gathering organisation's drawer, on every row. */
export const wordPlace = (id: string, field: 'purpose' | 'word' | 'receiver' | 'sealed', room: number): Place => ({
  table: 'compilation',
  row: `${id}/${field}`,
  room,
  version: 1,
});

/** The lines of one owner's part: the receiver's row holds the same bytes, under the key of the owner's room. */
export const linesPlace = (partId: string, room: number): Place => ({
  table: 'compilation_part',
  row: partId,
  room,
  version: 1,
});
