import type { Place } from '../../platform/crypto/vault.ts';

/** Where a text of an invitation is closed: the purpose under its own id, the reason of a refusal beside it. */
export const invitationPlace = (
  table: 'invitation' | 'intake_slip',
  id: string,
  field: 'purpose' | 'reason',
  room: number,
): Place => ({ table, row: field === 'purpose' ? id : `${id}/reason`, room, version: 1 });
