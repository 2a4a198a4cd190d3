import { consents, withdrawsEverything } from '../acts/agreements.ts';
import { allows, forbids } from '../acts/contact.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** She has withdrawn everything: each organisation keeps its own notes and sees nothing of the others. */
export const hassel: CaseStory = {
  codeWord: 'Hassel',
  steps: [
    at(130, '9.00', 'saga', opens('Hassel', 'peter')),
    at(130, '9.20', 'saga', {
      social:
        'Hänvisad från mottagningen. Hon vill ha hjälp med ekonomin. Misstanke om att någon annan styr hennes pengar.',
    }),
    at(
      126,
      '10.00',
      'saga',
      consents('fyren', {
        from: ['southCounty'],
        to: ['fyren'],
        classes: ['contact', 'social'],
        purpose: 'Stödperson vid sidan av socialarbetet',
        endsIn: 150,
        reviewIn: 30,
        language: 'sv',
      }),
    ),
    at(126, '10.10', 'saga', invites('fyren', 'fyren', 'Stödperson önskas, svenskspråkig.', 'normal')),
    at(125, '9.30', 'kristina', accepts('fyren', 'johan', 'maria')),
    at(118, '13.00', 'johan', {
      support: 'Vi träffades på stan. Hon var rädd att någon skulle se oss. Nästa gång på kansliet.',
    }),
    at(
      110,
      '11.20',
      'saga',
      allows('call', {
        days: [1, 2, 3, 4, 5],
        hourFrom: '08:00',
        hourUntil: '10:00',
        who: 'own-organisation',
        language: 'sv',
      }),
    ),
    at(110, '11.22', 'saga', forbids('text-message', { language: 'sv' })),
    at(92, '14.00', 'saga', {
      social: 'Nytt bankkonto öppnat. Hon sköter räkningarna själv den här månaden.',
    }),
    at(47, '10.30', 'johan', withdrawsEverything()),
    at(47, '10.45', 'johan', {
      support:
        'Hon tog tillbaka alla samtycken i dag. Jag sade att det är hennes sak och att vi finns kvar om hon vill.',
    }),
    at(28, '9.40', 'saga', {
      social: 'Hon fortsätter hos oss. Vi delar ingenting vidare. Nästa möte {+21}.',
    }),
  ],
};
