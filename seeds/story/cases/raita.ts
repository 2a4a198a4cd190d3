import { allows } from '../acts/contact.ts';
import { opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** The first contact: a code word, no name, no consent yet. */
export const raita: CaseStory = {
  codeWord: 'Raita',
  steps: [
    at(3, '14.20', 'veikko', opens('Raita', 'anna')),
    at(3, '14.35', 'veikko', {
      support:
        'Yhteydenotto verkkochatissa. Hän kysyi, voiko puhua nimettömänä. Vastasin, että voi. Ei halua vielä kertoa missä asuu.',
    }),
    at(2, '10.05', 'veikko', {
      support:
        'Jatkoi samassa chatissa. Pelkää, että asiasta tulee tieto työnantajalle. Kerroin, mitä salassapito tarkoittaa ja missä se päättyy. Seuraava keskustelu {+3}.',
    }),
    at(
      2,
      '10.20',
      'veikko',
      allows('message-app', {
        days: [1, 2, 3, 4, 5],
        hourFrom: '10:00',
        hourUntil: '12:00',
        who: 'lead',
        language: 'fi',
        note: 'Vain chat, jonka hän itse avaa.',
        validDays: 12,
      }),
    ),
  ],
};
