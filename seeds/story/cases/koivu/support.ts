import { backs } from '../../acts/support.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** What stood behind the steps that have been, what they started, and what stands behind the hearing to come. */
export const support: readonly Step[] = [
  at(141, '11.00', 'anna', backs('report', 'afterwards', 'in-place', { by: 'saarni' })),
  at(141, '11.05', 'anna', backs('report', 'explained', 'in-place', { by: 'saarni', note: 'Tulkin kanssa' })),
  at(82, '13.10', 'anna', backs('first', 'support-person', 'in-place', { by: 'saarni' })),
  at(81, '9.15', 'anna', backs('first', 'safety-review', 'in-place', { by: 'saarni' })),
  at(5, '10.20', 'anna', backs('next', 'safe-housing', 'in-place', { since: 86, until: 21 })),
  at(5, '10.25', 'anna', backs('next', 'child-care', 'not-wanted')),
  at(4, '9.40', 'anna', backs('next', 'protection', 'asked', { note: 'Oma huone, sama kuulustelija' })),
  at(3, '15.20', 'anna', backs('next', 'interpreter', 'missing', { note: 'Nainen, pohjoisen murre' })),
];
