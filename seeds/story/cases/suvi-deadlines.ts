import { startsClock } from '../acts/deadlines.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** She has not reported. Compensation has a limit of its own, so that the choice stays hers. */
export const suviDeadlines: readonly Step[] = [
  at(
    50,
    '10.15',
    'sofia',
    startsClock('compensation.no_court', { of: 'process', since: 700, about: 'Jos hän joskus haluaa hakea' }),
  ),
];
