import { action } from '../../platform/acting/action.ts';

/** The whole lies in class account; who does not read it finds no page, no count and no trace. */
export const readPieceAction = action('piece.read', 'case', ({ case: standing }) => standing.reads.includes('account'));

/** Recorded in the own organisation's room; a closed case is only read. */
export const writePieceAction = action(
  'piece.write',
  'case',
  ({ case: standing }) => standing.state === 'open' && standing.writes.includes('account'),
);

/** The same in several own cases: whoever can be named on a case opens the form; each case asks by itself whether one may write there. */
export const recordSameAction = action('piece.record-same', 'own', ({ roles }) =>
  roles.some((role) => role === 'worker' || role === 'team-lead'),
);
