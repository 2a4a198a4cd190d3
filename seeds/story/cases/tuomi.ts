import { answersRequest, consents, consentsToNetwork } from '../acts/agreements.ts';
import { doesForChild, tellsOfChild } from '../acts/children.ts';
import { allows, checksRules, forbids, recordsContact } from '../acts/contact.ts';
import { placesHer, recordsPerson } from '../acts/content.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { looks } from '../acts/looks.ts';
import { opens } from '../acts/team.ts';
import { at } from '../at.ts';
import { type CaseStory, woven } from '../script.ts';
import { tuomiMeetings } from './tuomi-meetings.ts';
import { tuomiPlan } from './tuomi-plan.ts';

/** A girl of seventeen who had left substitute care; child protection leads, police hear her on video. */
export const tuomi: CaseStory = {
  codeWord: 'Tuomi',
  steps: woven(
    [
      at(85, '8.40', 'johanna', opens('Tuomi', 'antti')),
      at(85, '9.00', 'johanna', {
        social:
          'Nuori palasi sijaishuoltopaikkaan yöllä. Kiireellistä sijoitusta ei muuteta. Nuori haluaa puhua Antin kanssa.',
      }),
      at(
        84,
        '9.10',
        'johanna',
        tellsOfChild('nuori', {
          who: 'herself',
          age: 'under-18',
          lives: 'elsewhere',
          alone: 'no',
          guardian: 'no-sign',
          harm: 'sexual',
          ahead: 'no',
          known: 'yes',
        }),
      ),
      at(84, '9.20', 'johanna', doesForChild('nuori', 'police-notice')),
      at(84, '9.30', 'johanna', doesForChild('nuori', 'barnahus')),
      at(84, '10.30', 'antti', {
        support:
          'Istuttiin autossa ja syötiin. Nuori kertoi sen verran kuin halusi. Ei udeltu. Sovittu, että Antti tulee mukaan joka tapaamiseen.',
      }),
      at(
        83,
        '9.10',
        'johanna',
        recordsPerson({
          age: 17,
          number: 944,
          firstNames: 'Enni',
          lastName: 'Esimerkki',
          citizenship: 'Suomi',
          language: 'fi',
        }),
      ),
      at(
        82,
        '10.00',
        'johanna',
        consentsToNetwork(['lakeChildren', 'lakeCounty', 'niitty'], {
          purpose: 'Nuoren turva, koulu ja oikeudet',
          endsIn: 200,
          reviewIn: 21,
          language: 'fi',
          giver: 'guardian',
          capacity: 'supported',
          explainedBy: 'Johanna Rinne, nuori mukana',
        }),
      ),
      at(
        82,
        '10.10',
        'johanna',
        consents('county', {
          from: ['lakeChildren'],
          to: ['lakeCounty'],
          classes: ['contact', 'social'],
          purpose: 'Päihdepalvelut ja jälkihuollon suunnittelu',
          endsIn: 200,
          reviewIn: 21,
          language: 'fi',
          giver: 'guardian',
          capacity: 'supported',
        }),
      ),
      at(
        82,
        '10.20',
        'johanna',
        invites('lakeCounty', 'county', 'Nuorten päihdepalvelut, aika tällä viikolla.', 'today'),
      ),
      at(82, '11.30', 'mikko', accepts('lakeCounty', 'kaisa', 'lea')),
      at(82, '12.00', 'kaisa', answersRequest('network', 'coordination')),
      at(
        81,
        '9.00',
        'johanna',
        consents('niitty', {
          from: ['lakeChildren'],
          to: ['niitty'],
          classes: ['contact', 'account'],
          purpose: 'Edunvalvonta ja avustaminen esitutkinnassa',
          endsIn: 200,
          reviewIn: 21,
          language: 'fi',
          giver: 'guardian',
          capacity: 'supported',
        }),
      ),
      at(81, '9.10', 'johanna', invites('niitty', 'niitty', 'Avustaja alaikäiselle asianomistajalle.', 'today')),
      at(81, '10.40', 'samuli', accepts('niitty', 'petra', 'samuli')),
      at(81, '11.00', 'petra', answersRequest('network', 'coordination')),
      at(
        80,
        '9.30',
        'johanna',
        placesHer('other', 'Nuorisokoti Järvelässä, pienryhmä 2. Vierailut sovitaan vastaavan ohjaajan kanssa.', [
          'johanna',
          'antti',
          'kaisa',
        ]),
      ),
      at(
        80,
        '10.00',
        'johanna',
        consents('police', {
          from: ['lakeChildren'],
          to: ['police'],
          classes: ['justice'],
          purpose: 'Kuulemisen järjestäminen lapsen ehdoilla',
          endsIn: 120,
          reviewIn: 21,
          language: 'fi',
          giver: 'guardian',
          capacity: 'supported',
        }),
      ),
      at(80, '10.10', 'johanna', invites('police', 'police', 'Kuuleminen lapsen ehdoilla, kiireellinen.', 'today')),
      at(80, '12.00', 'timo', accepts('police', 'helena', 'risto')),
      at(79, '9.40', 'johanna', {
        justice:
          'Nuori on 17-vuotias. Yhteys vain lastensuojelun kautta. Kuulemiseen tuttu aikuinen mukaan, ei aamulla.',
      }),
      at(78, '10.20', 'helena', {
        process: 'Kuuleminen tallennetaan. Ajankohta sovittu koulun jälkeen. Epäillyt eivät saa tietoa olinpaikasta.',
      }),
      at(77, '13.00', 'johanna', forbids('call', { language: 'fi', note: 'Nuoren vanha numero on muiden tiedossa.' })),
      at(
        77,
        '13.05',
        'johanna',
        allows('message-app', {
          days: [1, 2, 3, 4, 5],
          hourFrom: '14:00',
          hourUntil: '18:00',
          who: 'own-organisation',
          language: 'fi',
        }),
      ),
      at(70, '14.10', 'kaisa', {
        social: 'Päihdepalvelujen ensikäynti. Nuori tuli paikalle itse. Jatko viikoittain.',
      }),
      at(50, '12.00', 'kaisa', {
        health: 'Nuori käy koulussa neljänä päivänä viikossa. Uni parempaa. Terveystarkastus tehty.',
      }),
      at(33, '10.00', 'johanna', {
        coordination:
          'Verkosto koolla, nuori mukana alun. Hänen toiveensa: saman ohjaajan jatko ja oma puhelin. Molemmat luvattu.',
      }),
      at(24, '15.10', 'antti', recordsContact('meeting', 'reached')),
      at(13, '11.30', 'petra', {
        process: 'Esitutkinta valmistumassa, kiireellinen käsittely. Syyttäjä on ollut mukana alusta asti.',
      }),
      at(6, '15.00', 'johanna', checksRules()),
      at(4, '14.50', 'antti', {
        support: 'Puhuttiin syntymäpäivästä ja siitä, mitä täysi-ikäisyys muuttaa. Nuori haluaa pitää samat ihmiset.',
      }),
      at(1, '9.40', 'kaisa', looks()),
    ],
    tuomiPlan,
    tuomiMeetings,
  ),
};
