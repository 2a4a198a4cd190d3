import { answersAfter, answersHeard, leavesStudy } from '../acts/wellbeing.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** She has not reported, and is heard or not by those who help her. A yes to the study taken back. */
export const suviHeard: readonly Step[] = [
  at(79, '10.20', 'anna', answersAfter('decision', { wasHeard: 'yes', understood: 'partly', toldIn: 'fi' })),
  at(
    55,
    '12.00',
    'anna',
    answersHeard('social', { wasHeard: 'partly', understood: 'yes', toldIn: 'fi', forStudy: 'yes' }),
  ),
  at(14, '9.30', 'anna', leavesStudy()),
  at(8, '13.40', 'anna', answersHeard('support', { wasHeard: 'yes', understood: 'yes', toldIn: 'fi', forStudy: 'no' })),
];
