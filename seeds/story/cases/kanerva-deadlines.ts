import { startsClock } from '../acts/deadlines.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** A decision on benefits that may be appealed, and the non-disclosure that began with it all. */
export const kanervaDeadlines: readonly Step[] = [
  at(205, '11.10', 'anna', startsClock('turvakielto', { of: 'contact', since: 4 })),
  at(9, '10.30', 'jari', startsClock('admin.appeal', { of: 'social', about: 'Päätös asumistuesta' })),
];
