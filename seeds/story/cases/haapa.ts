import { answersRequest, consents, consentsToNetwork } from '../acts/agreements.ts';
import { allows, checksRules, forbids, recordsContact } from '../acts/contact.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { looks } from '../acts/looks.ts';
import { isAdmitted, meetsFirst, opensReferral, refers, takesReferral } from '../acts/referrals.ts';
import { endsAccount, opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** Her support worker has moved to other work: the account has ended, the backup acts. Admission to assistance is being sought. */
export const haapa: CaseStory = {
  codeWord: 'Haapa',
  steps: [
    at(70, '9.50', 'eero', opens('Haapa', 'veikko')),
    at(70, '10.10', 'eero', {
      support: 'Työsuojelusta ohjattu. Thaimaalainen, työskennellyt hieromalaitoksessa. Tapaaminen tulkin kanssa {+2}.',
    }),
    at(68, '13.00', 'eero', {
      support:
        'Tapaaminen. Hän pelkää, että joutuu maksamaan sakkoja. Selvitin, että hän ei ole tehnyt väärin. Haluaa apua majoitukseen.',
    }),
    at(
      67,
      '9.30',
      'eero',
      consents('ranta', {
        from: ['saarni'],
        to: ['ranta'],
        classes: ['contact', 'account'],
        purpose: 'Esitys auttamisjärjestelmään',
        endsIn: 150,
        reviewIn: 9,
        language: 'th',
        interpreter: 'present',
      }),
    ),
    at(
      67,
      '9.40',
      'eero',
      consentsToNetwork(['saarni', 'ranta'], {
        purpose: 'Palvelujen sovittaminen, kun päätös tulee',
        endsIn: 150,
        reviewIn: 9,
        language: 'th',
        interpreter: 'present',
      }),
    ),
    at(
      67,
      '10.00',
      'eero',
      invites('ranta', 'ranta', 'Esitys auttamisjärjestelmään, kirjallinen suostumus saatu.', 'week'),
    ),
    at(66, '9.20', 'tomi', accepts('ranta', 'laura', 'tomi')),
    at(66, '10.00', 'laura', answersRequest('network', 'coordination')),
    at(
      65,
      '11.00',
      'eero',
      refers('esitys', 'ranta', {
        consent: 'ranta',
        sector: 'social',
        urgency: 'week',
        asked: 'Esitys auttamisjärjestelmään. Majoitus ja lääkäri kiireellisiä, tulkki varattava.',
        shares: ['rule', 'need'],
      }),
    ),
    at(64, '8.50', 'tomi', opensReferral('esitys')),
    at(64, '9.10', 'tomi', takesReferral('esitys')),
    at(62, '12.20', 'laura', meetsFirst('esitys')),
    at(62, '12.30', 'laura', {
      coordination:
        'Esitys vastaanotettu. Haastattelu sovittu tulkin kanssa. Kiireelliset tarpeet: majoitus ja lääkäri.',
    }),
    at(
      60,
      '10.30',
      'eero',
      allows('text-message', {
        days: [1, 2, 3, 4, 5],
        hourFrom: '12:00',
        hourUntil: '15:00',
        who: 'own-organisation',
        language: 'th',
      }),
    ),
    at(60, '10.32', 'eero', forbids('call', { language: 'th' })),
    at(48, '14.00', 'laura', {
      support: 'Haastattelu tehty. Päätös valmisteilla. Hän sai alustavan tiedon palveluista omalla kielellään.',
    }),
    at(36, '11.00', 'eero', {
      support: 'Siirryn muihin tehtäviin {+11}. Kerroin hänelle ja esittelin Veikon. Hän sanoi, että sopii.',
    }),
    at(25, '15.30', 'pirkko', endsAccount('eero')),
    at(22, '10.10', 'veikko', {
      support: 'Ensimmäinen tapaaminen kahden. Käytiin läpi, mitä on sovittu. Yhteydenottotapa pysyy samana.',
    }),
    at(20, '12.20', 'veikko', recordsContact('text-message', 'reached')),
    at(12, '12.40', 'veikko', checksRules()),
    at(10, '9.05', 'laura', isAdmitted('esitys')),
    at(10, '9.15', 'laura', {
      coordination: 'Otettu auttamisjärjestelmään. Päätös annettu hänelle tulkin välityksellä. Majoitus alkaa {+7}.',
    }),
    at(5, '13.00', 'veikko', looks()),
  ],
};
