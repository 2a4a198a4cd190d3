import type { Place } from '../../platform/crypto/vault.ts';

/** Where a text of a referral is closed: both sides' rows hold the same bytes, under the key of the sender's room. */
export const referralPlace = (id: string, field: 'body' | 'answer' | 'reply', room: number): Place => ({
  table: 'referral',
  row: field === 'body' ? id : `${id}/${field}`,
  room,
  version: 1,
});

/** The lines of one class. */
export const linesPlace = (id: string, ofClass: string, room: number): Place => ({
  table: 'referral_offer',
  row: `${id}/${ofClass}`,
  room,
  version: 1,
});

export const draftPlace = (id: string, room: number): Place => ({ table: 'referral_draft', row: id, room, version: 1 });
