import { consents, consentsToNetwork, grantsVital } from '../acts/agreements.ts';
import { doesForChild, tellsOfChild } from '../acts/children.ts';
import { allows, forbids } from '../acts/contact.ts';
import { accepts, declines, invites } from '../acts/invitations.ts';
import { isRefusedToClose } from '../acts/looks.ts';
import { endsMembership, names, opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** An invitation was declined; a class is open for a few days on vital interest; a request waits for an answer. */
export const jalava: CaseStory = {
  codeWord: 'Jalava',
  steps: [
    at(17, '9.30', 'kaisa', opens('Jalava', 'mikko')),
    at(17, '9.50', 'kaisa', {
      social:
        'Ilmoitus päiväkodista. Äiti kertoi, että hänen on tehtävä töitä sukulaisen velan takia. Kaksi lasta. Tapaaminen huomenna.',
    }),
    at(16, '12.00', 'kaisa', {
      social:
        'Tapaaminen kotona. Arki pyörii, mutta äiti on uupunut. Hän haluaa apua itselleen ja lapsille, ei ilmoitusta poliisille.',
    }),
    at(
      16,
      '12.20',
      'kaisa',
      tellsOfChild('lapset', {
        who: 'own-child',
        howMany: 'two',
        age: 'under-18',
        lives: 'with-client',
        alone: 'no',
        guardian: 'danger',
        known: 'yes',
      }),
    ),
    at(16, '12.30', 'kaisa', doesForChild('lapset', 'pending', 'start')),
    at(
      15,
      '9.00',
      'kaisa',
      consents('niitty', {
        from: ['lakeCounty'],
        to: ['niitty'],
        classes: ['account'],
        purpose: 'Oikeudellinen neuvonta',
        endsIn: 90,
        reviewIn: 25,
        language: 'tr',
        interpreter: 'present',
      }),
    ),
    at(15, '9.10', 'kaisa', invites('niitty', 'niitty', 'Oikeudellinen neuvonta perheelle.', 'normal')),
    at(
      14,
      '10.30',
      'samuli',
      declines(
        'niitty',
        'Esteellisyys: toimisto on aiemmin hoitanut toisen osapuolen asiaa. Ehdotamme toista avustajaa.',
      ),
    ),
    at(
      13,
      '9.30',
      'kaisa',
      consentsToNetwork(['lakeCounty', 'lakeChildren'], {
        purpose: 'Lasten ja äidin tuki samassa suunnitelmassa',
        endsIn: 120,
        reviewIn: 25,
        language: 'tr',
        interpreter: 'present',
      }),
    ),
    at(13, '9.40', 'kaisa', invites('lakeChildren', 'network', 'Perheen tuki, kaksi alle kouluikäistä lasta.', 'week')),
    at(12, '9.10', 'antti', accepts('lakeChildren', 'antti', 'johanna')),
    at(12, '10.00', 'kaisa', names('lea', 'member', ['case', 'coordination'])),
    at(11, '11.00', 'kaisa', {
      coordination: 'Äidille perhetyön aika ja lapsille päiväkodin tuki. Äiti saa itse valita, mitä kerrotaan suvulle.',
    }),
    at(
      10,
      '13.20',
      'kaisa',
      allows('meeting', {
        days: [1, 2, 3, 4, 5],
        who: 'anyone',
        language: 'tr',
        note: 'Aina päiväkodilla tai toimistolla.',
      }),
    ),
    at(10, '13.22', 'kaisa', forbids('call', { language: 'tr', note: 'Puhelin on yhteinen.' })),
    at(6, '9.00', 'kaisa', endsMembership('lea')),
    at(5, '10.00', 'mikko', isRefusedToClose()),
    at(3, '14.30', 'kaisa', {
      social: 'Lapsista huoli: sukulainen on luvannut hakea lapset. Päiväkotiin annettu ohje, äiti mukana päätöksessä.',
    }),
    at(3, '14.50', 'kaisa', grantsVital('lakeChildren', 'social', 7)),
    at(1, '9.20', 'antti', {
      social: 'Päivystys on tietoinen. Lapset ovat päiväkodissa ja kotona äidin kanssa. Perhetyöntekijä käy illalla.',
    }),
  ],
};
