import type { Place } from '../../src/platform/crypto/vault.ts';

// The story closes its texts in the same places as the slices do; a text closed elsewhere would not open on any page.

export const slipPlace = (slip: string, field: 'purpose' | 'explained-by' | 'exclusions', room: number): Place => ({
  table: 'consent_slip',
  row: field === 'purpose' ? slip : `${slip}/${field}`,
  room,
  version: 1,
});

export const invitationPlace = (
  table: 'invitation' | 'intake_slip',
  id: string,
  field: 'purpose' | 'reason',
  room: number,
): Place => ({ table, row: field === 'purpose' ? id : `${id}/reason`, room, version: 1 });

export const rowPlace = (
  table: 'note' | 'contact_rule' | 'contact_point' | 'contact_made' | 'place' | 'person',
  row: string,
  room: number,
  version = 1,
): Place => ({ table, row, room, version });
