import { answersRequest, consents, consentsToNetwork, withdraws } from '../acts/agreements.ts';
import { addsPoint, allows, checksRules, forbids } from '../acts/contact.ts';
import { recordsPerson } from '../acts/content.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { looks } from '../acts/looks.ts';
import { offersHandOver, opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** Forced labour in cleaning. He has withdrawn one consent; the lead has been offered to the organisation that knows labour law. */
export const pihlaja: CaseStory = {
  codeWord: 'Pihlaja',
  steps: [
    at(112, '10.30', 'anna', opens('Pihlaja', 'veikko')),
    at(112, '10.50', 'anna', {
      support:
        'Tuttava toi hänet toimistolle. Nepalin kieli, englantia jonkin verran. Nukkunut viime yöt autossa. Väliaikainen majoitus järjestetty tänään.',
    }),
    at(
      111,
      '9.30',
      'anna',
      consents('kuunari', {
        from: ['saarni'],
        to: ['kuunari'],
        classes: ['contact', 'account', 'residence'],
        purpose: 'Palkkasaatavat ja työehdot, oleskeluluvan vaihtoehdot',
        endsIn: 180,
        reviewIn: 16,
        language: 'ne',
        interpreter: 'remote',
      }),
    ),
    at(
      111,
      '9.45',
      'anna',
      invites('kuunari', 'kuunari', 'Palkkasaatavien laskelma ja työehtojen tarkistus, siivousala.', 'week'),
    ),
    at(110, '9.20', 'ville', accepts('kuunari', 'dina', 'ville')),
    at(
      109,
      '10.10',
      'anna',
      recordsPerson({
        age: 39,
        number: 957,
        firstNames: 'Bikram',
        lastName: 'Esimerkki',
        citizenship: 'Nepal',
        language: 'ne',
        documents: 'Passi hänellä itsellään. Työsopimuksesta kuva puhelimessa.',
      }),
    ),
    at(108, '13.00', 'dina', {
      account:
        'Pay slips show 7 hours a day. He says that he worked 14 hours, six days a week, in two cities. He paid for the job before he left home. Kept to what he wanted to tell.',
    }),
    at(
      107,
      '9.00',
      'anna',
      consentsToNetwork(['saarni', 'kuunari', 'county'], {
        purpose: 'Yhteinen suunnitelma: majoitus, palkat ja lupa-asiat',
        endsIn: 180,
        reviewIn: 16,
        language: 'ne',
        interpreter: 'remote',
      }),
    ),
    at(107, '9.30', 'dina', answersRequest('network', 'coordination')),
    at(
      107,
      '10.00',
      'anna',
      consents('county', {
        from: ['saarni'],
        to: ['county'],
        classes: ['contact'],
        purpose: 'Kiireellinen majoitus',
        endsIn: 90,
        reviewIn: 16,
        language: 'ne',
        interpreter: 'remote',
      }),
    ),
    at(107, '10.10', 'anna', invites('county', 'county', 'Kiireellinen majoitus yhdelle miehelle.', 'today')),
    at(107, '12.30', 'ritva', accepts('county', 'jari', 'minna')),
    at(107, '13.00', 'jari', answersRequest('network', 'coordination')),
    at(106, '10.00', 'jari', {
      social: 'Kiireellinen majoitus myönnetty kuukaudeksi. Ruokaraha ja matkakortti annettu.',
    }),
    at(
      104,
      '11.00',
      'anna',
      allows('message-app', {
        days: [1, 2, 3, 4, 5, 6, 7],
        hourFrom: '17:00',
        hourUntil: '21:00',
        who: 'anyone',
        language: 'ne',
        messageAllowed: 'on',
      }),
    ),
    at(
      104,
      '11.05',
      'anna',
      forbids('call', {
        language: 'ne',
        note: 'Työkaverit ovat samassa huoneessa. Kirjoita englanniksi tai lähetä ääniviesti.',
      }),
    ),
    at(104, '11.10', 'anna', addsPoint('message-app', 'WhatsApp 040 000 0003')),
    at(
      99,
      '10.00',
      'anna',
      consents('police', {
        from: ['saarni'],
        to: ['police'],
        classes: ['justice'],
        purpose: 'Yhteystapa, jos hän päättää tehdä ilmoituksen',
        endsIn: 100,
        reviewIn: 16,
        language: 'ne',
        interpreter: 'remote',
        form: 'oral',
      }),
    ),
    at(75, '14.00', 'dina', {
      residence:
        'Explained the options: a new employer, or the permit for those who have been exploited at work. He wants to think. No deadline for half a year.',
    }),
    at(58, '9.30', 'dina', {
      coordination:
        'Wage claim sent to the employer, answer asked within three weeks. Saarni keeps the housing, we keep the papers.',
    }),
    at(52, '12.15', 'veikko', {
      support:
        'Hän on saanut osa-aikatyötä. Kertoi nukkuvansa. Ei enää halua viikoittaisia tapaamisia, sovittiin kerran kuussa.',
    }),
    at(34, '10.40', 'anna', withdraws('police')),
    at(34, '10.50', 'anna', {
      support:
        'Hän perui luvan poliisille. Ei halua nyt rikosilmoitusta. Sanoin, että apu jatkuu samanlaisena ja että hän voi muuttaa mieltään.',
    }),
    at(20, '13.30', 'dina', {
      coordination:
        'The employer paid two months of wages. The rest goes to the district court as a civil claim, with his own decision.',
    }),
    at(8, '17.15', 'anna', checksRules()),
    at(6, '10.00', 'anna', {
      coordination:
        'Jäljellä on lähinnä palkkariita. Hän toivoo, että Kuunari vetää tästä eteenpäin. Tarjottu vetovastuuta Kuunarille, Saarni jää mukaan.',
    }),
    at(6, '10.15', 'anna', offersHandOver('kuunari', { sheet: 'yes', parts: ['contact', 'times', 'plan', 'wishes'] })),
    at(3, '15.20', 'dina', looks()),
  ],
};
