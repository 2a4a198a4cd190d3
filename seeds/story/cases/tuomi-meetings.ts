import { books, callsMeeting } from '../acts/meetings.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** The same people at one table, and a visit that she has asked for. */
export const tuomiMeetings: readonly Step[] = [
  at(
    10,
    '9.00',
    'johanna',
    callsMeeting('spring', {
      ...{ in: 8, from: '15.00', until: '15.45', place: 'Kokoushuone 2' },
      with: ['lakeCounty'],
      agenda: 'Sama ohjaaja jatkossa\nHarrastus\nOma puhelin: miten on mennyt',
      wish: 'Antti istuu vieressä.',
    }),
  ),
  at(8, '10.00', 'kaisa', books('weekly', { in: 3, from: '15.00', until: '16.00', kind: 'visit', with: 'ohjaaja' })),
];
