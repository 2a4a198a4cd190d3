import {
  answersInvitation,
  books,
  callsMeeting,
  decides,
  holdsMeeting,
  tellsHow,
  writesMinute,
} from '../../acts/meetings.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

const interpreter = 'vietnam';
const advice = { in: -20, from: '10.00', until: '11.00', kind: 'office', with: 'neuvonta', interpreter } as const;
const missed = { in: -9, from: '9.00', until: '9.30', kind: 'call', with: 'sosiaalityö' } as const;

/** Network meetings past and coming, and the appointments around them. */
export const meetings: readonly Step[] = [
  at(
    52,
    '9.20',
    'anna',
    callsMeeting('first', {
      ...{ in: -45, from: '13.00', until: '14.00', place: 'Etäkokous' },
      with: ['county', 'halla', 'kaisla'],
      counsel: 'halla',
      agenda: 'Asuminen kolmen kuukauden jälkeen\nTulkkaus\nKuka soittaa ja milloin',
      wish: 'Haluan olla mukana alussa. En puhu tapahtuneesta.',
    }),
  ),
  at(
    45,
    '14.20',
    'anna',
    holdsMeeting('first', ['county', 'halla'], 'part', 'Haluan, että kaikki kuulevat saman asian kerralla.'),
  ),
  at(
    45,
    '14.30',
    'anna',
    writesMinute('first', 'Hän oli mukana ensimmäiset 20 minuuttia. Sovittiin, että ajat kulkevat Annan kautta.'),
  ),
  at(45, '15.10', 'minna', writesMinute('first', 'Tukiasunnon jatko valmistellaan. Tulkki tilataan ajoissa.')),
  at(45, '15.20', 'anna', decides('first', 'county', 'Selvitetään asumisen jatko ja kerrotaan siitä', 6, 'minna')),
  at(45, '15.25', 'anna', decides('first', 'saarni', 'Kootaan ajat yhteen viestiin viikoksi kerrallaan', 4, 'anna')),
  at(28, '9.10', 'anna', books('advice', advice)),
  at(20, '11.30', 'anna', tellsHow('advice', advice, 'came', 'Tulkki oli paikalla. Uusi aika kuukauden päähän.')),
  at(15, '10.00', 'minna', books('missed', missed)),
  at(
    9,
    '10.00',
    'minna',
    tellsHow('missed', missed, 'did-not-come', 'Puhelin oli kiinni. Sovitaan uusi aika Annan kautta.'),
  ),
  at(
    6,
    '9.40',
    'anna',
    callsMeeting('second', {
      ...{ in: 6, from: '13.00', until: '14.00', place: 'Etäkokous' },
      with: ['county', 'halla', 'kaisla'],
      counsel: 'halla',
      agenda: 'Asuminen tammikuusta eteenpäin\nKirjeiden tulkkaus\nMitä ennen kuulustelua tarvitaan',
      wish: 'Ei pitkään. Haluan kuulla päätökset heti.',
      words: 'Pelkään, että joudun lähtemään ennen kuin asia on selvä.',
    }),
  ),
  at(5, '9.30', 'minna', answersInvitation('second', 'comes')),
  at(
    5,
    '11.00',
    'anna',
    books('advice-again', { in: 2, from: '10.00', until: '11.00', kind: 'office', with: 'neuvonta', interpreter }),
  ),
  at(
    4,
    '9.30',
    'minna',
    books('home', { in: 1, from: '14.00', until: '15.00', kind: 'visit', with: 'sosiaalityö', interpreter }),
  ),
  at(
    4,
    '9.45',
    'anna',
    books('today', { in: 0, from: '10.00', until: '10.45', kind: 'visit', with: 'tukihenkilö', interpreter }),
  ),
  at(
    4,
    '15.00',
    'anna',
    books('hearing', {
      in: 9,
      from: '9.00',
      until: '12.00',
      kind: 'accompany',
      with: 'tukihenkilö ja avustaja',
      interpreter,
    }),
  ),
];
