/** What most of the shipped rows have in common: first edition, read in the act, looked at on one day. */
export const shipped = {
  version: 1,
  moves: false,
  mark: 'read',
  checkedOn: '2026-11-24',
  validFrom: null,
  validUntil: null,
} as const;
