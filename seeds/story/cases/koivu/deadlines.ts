import { endsClock, startsClock } from '../../acts/deadlines.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** The reflection period, an appeal that is still open, and an assessment that came late. */
export const deadlines: readonly Step[] = [
  at(98, '10.20', 'leo', startsClock('protection.assess', { of: 'process' }, 'assess')),
  at(92, '15.10', 'leo', endsClock('assess', 'met')),
  at(89, '11.25', 'anna', startsClock('reflection.max', { of: 'residence', about: 'Kirjallinen ilmoitus saatu' })),
  at(
    19,
    '14.40',
    'anna',
    startsClock('admin.appeal', { of: 'coordination', since: 1, about: 'Päätös toimeentulotuesta' }),
  ),
];
