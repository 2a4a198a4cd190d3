import { answersRequest, consents, consentsToNetwork } from '../acts/agreements.ts';
import { allows } from '../acts/contact.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { closes, leaves, opens } from '../acts/team.ts';
import { at } from '../at.ts';
import { type CaseStory, woven } from '../script.ts';
import { vaahteraProcess } from './vaahtera-process.ts';

/** A closed case: the judgment is final, the compensation paid; one organisation had left before. */
export const vaahtera: CaseStory = {
  codeWord: 'Vaahtera',
  steps: woven(
    [
      at(340, '9.30', 'veikko', opens('Vaahtera', 'anna')),
      at(340, '9.45', 'veikko', {
        support: 'Ohjautui meille sairaalasta. Haluaa tukihenkilön oikeudenkäyntiin. Esitutkinta on jo valmis.',
      }),
      at(
        338,
        '10.00',
        'veikko',
        consentsToNetwork(['saarni', 'county', 'halla'], {
          purpose: 'Oikeudenkäynti ja arjen tuki',
          endsIn: 10,
          reviewIn: -60,
          language: 'ro',
          interpreter: 'present',
        }),
      ),
      at(
        338,
        '10.15',
        'veikko',
        consents('halla', {
          from: ['saarni'],
          to: ['halla'],
          classes: ['contact'],
          purpose: 'Korvausvaatimus',
          endsIn: 10,
          reviewIn: -60,
          language: 'ro',
          interpreter: 'present',
        }),
      ),
      at(338, '10.20', 'veikko', invites('halla', 'halla', 'Avustaja oikeudenkäyntiin ja korvausasiaan.', 'week')),
      at(338, '10.25', 'veikko', invites('county', 'network', 'Asumisen tuki oikeudenkäynnin ajaksi.', 'normal')),
      at(337, '9.10', 'tuula', accepts('halla', 'leo', 'sofia')),
      at(337, '9.40', 'ritva', accepts('county', 'jari', 'minna')),
      at(336, '10.00', 'leo', answersRequest('network', 'coordination')),
      at(336, '11.00', 'jari', answersRequest('network', 'coordination')),
      at(330, '12.00', 'veikko', allows('meeting', { days: [1, 2, 3, 4, 5], who: 'anyone', language: 'ro' })),
      at(310, '14.00', 'leo', {
        process: 'Pääkäsittely pidetty, kolme päivää. Päämies kuultiin ilman vastaajan läsnäoloa.',
      }),
      at(290, '15.30', 'veikko', {
        wellbeing: 'Tuomion jälkeen hän sanoi: ”Nyt joku uskoi.” Oma arvio turvallisuudesta 8.',
      }),
      at(250, '10.20', 'jari', {
        social: 'Asuu itsenäisesti, työssä. Asumisen tukea ei enää tarvita.',
      }),
      at(249, '9.00', 'jari', leaves()),
      at(120, '11.15', 'leo', {
        process: 'Tuomio lainvoimainen. Korvaus maksettu valtion varoista hakemuksen mukaisesti.',
      }),
      at(62, '13.00', 'veikko', {
        support: 'Viimeinen tapaaminen. Hän sai yhteystiedot, jos tulee uutta. Sovittiin, että tapaus suljetaan.',
      }),
      at(61, '9.30', 'veikko', closes()),
    ],
    vaahteraProcess,
  ),
};
