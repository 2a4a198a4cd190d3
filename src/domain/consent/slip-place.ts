import type { Place } from '../../platform/crypto/vault.ts';

/** Where a text of a slip is closed: the purpose under the slip's own id, the others beside it, so that none opens as another. */
export const slipPlace = (slipId: string, field: 'purpose' | 'explained-by' | 'exclusions', room: number): Place => ({
  table: 'consent_slip',
  row: field === 'purpose' ? slipId : `${slipId}/${field}`,
  room,
  version: 1,
});
