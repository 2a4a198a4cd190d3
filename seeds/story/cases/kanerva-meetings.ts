import { books, callsMeeting, decides, holdsMeeting, writesMinute } from '../acts/meetings.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** Before the main hearing: who comes along, who drives, who waits with her. */
export const kanervaMeetings: readonly Step[] = [
  at(
    21,
    '9.30',
    'petra',
    callsMeeting('hearing', {
      ...{ in: -7, from: '14.00', until: '14.45', place: 'Etäkokous' },
      with: ['saarni', 'county'],
      agenda: 'Kuka tulee mukaan\nKyyti\nOdotustila',
      presence: 'not',
      wish: 'Sopikaa te, kertokaa minulle lyhyesti.',
    }),
  ),
  at(7, '15.00', 'petra', holdsMeeting('hearing', ['saarni', 'county'], 'not')),
  at(7, '15.10', 'petra', writesMinute('hearing', 'Anna tulee mukaan, Jari järjestää kyydin. Odotustila varataan.')),
  at(7, '15.15', 'petra', decides('hearing', 'county', 'Kyyti molempiin suuntiin', 18, 'jari')),
  at(
    5,
    '9.10',
    'anna',
    books('today', { in: 0, from: '15.30', until: '16.00', kind: 'remote', with: 'tukihenkilö', unbooked: 'venäjä' }),
  ),
  at(5, '9.00', 'anna', books('room', { in: 13, from: '15.00', until: '15.30', kind: 'remote', with: 'tukihenkilö' })),
];
