import { consents } from '../acts/agreements.ts';
import { allows, checksRules, forbids } from '../acts/contact.ts';
import { placesHer } from '../acts/content.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { opens, reveals } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** Opened by a shelter: its one invitation carries the lead, and the inviter is not named before the answer.
 * Later she says that the shelter's part may be seen like any other's. */
export const paju: CaseStory = {
  codeWord: 'Paju',
  steps: [
    at(38, '20.10', 'raija', opens('Paju', 'milla')),
    at(38, '20.30', 'raija', {
      support: 'Tuli illalla poliisin kyydissä, mukana yksi laukku. Ei halua puhua tänään. Sai ruokaa ja oman huoneen.',
    }),
    at(37, '11.00', 'raija', {
      support:
        'Aamulla kertoi, että oli töissä saman perheen yrityksessä ja kotona. Ei tiedä, onko vapaa lähtemään. Sanoin, että on.',
    }),
    at(35, '13.00', 'raija', placesHer('shelter', 'Turvakoti Tuohus, huone 1.', ['raija', 'milla'], 'tuohus')),
    at(
      34,
      '10.00',
      'raija',
      consents('kaarna', {
        from: ['tuohus'],
        to: ['kaarna'],
        classes: ['contact', 'coordination'],
        purpose: 'Vetovastuu ja tuki turvakotijakson jälkeen',
        endsIn: 120,
        reviewIn: 17,
        language: 'so',
        interpreter: 'remote',
        copyGiven: 'not-safe',
      }),
    ),
    at(
      34,
      '10.10',
      'raija',
      invites(
        'kaarna',
        'kaarna',
        'Tarvitaan organisaatio, joka ottaa vetovastuun ja tuen turvakotijakson jälkeen.',
        'week',
      ),
    ),
    at(33, '9.00', 'liisa', accepts('kaarna', 'liisa', 'matti')),
    at(32, '12.20', 'liisa', {
      support:
        'Ensimmäinen tapaaminen turvakodissa. Somalin tulkki etänä. Hänen toiveensa: oma koti samassa kaupungissa ja koulupaikka.',
    }),
    at(
      31,
      '10.00',
      'liisa',
      allows('text-message', {
        days: [1, 2, 3, 4, 5],
        hourFrom: '09:00',
        hourUntil: '16:00',
        who: 'anyone',
        language: 'so',
      }),
    ),
    at(31, '10.02', 'liisa', forbids('call', { language: 'so' })),
    at(20, '16.00', 'raija', {
      coordination: 'Turvasuunnitelma tehty. Asunto etsinnässä Kaarnan kanssa.',
    }),
    at(15, '10.30', 'raija', reveals('tuohus')),
    at(11, '10.40', 'liisa', {
      coordination: 'Asuntonäyttö {+6}. Raija tulee mukaan. Koulun aloituksesta kysytään samalla viikolla.',
    }),
    at(4, '13.30', 'liisa', checksRules()),
  ],
};
