import { answersRequest, consents, consentsToNetwork } from '../acts/agreements.ts';
import { addsPoint, allows, checksRules, forbids } from '../acts/contact.ts';
import { recordsPerson } from '../acts/content.ts';
import { hasHome } from '../acts/home-municipality.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { looks } from '../acts/looks.ts';
import { speaksOf } from '../acts/pronoun.ts';
import { answersHandOver, offersHandOver, opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** A man without a right of residence, exploited in berry picking and construction. */
export const kuusi: CaseStory = {
  codeWord: 'Kuusi',
  steps: [
    at(66, '12.00', 'matti', opens('Kuusi', 'liisa')),
    at(66, '12.20', 'matti', {
      support:
        'Tuli päiväkeskukseen. Ei oleskelulupaa. Pelkää viranomaisia. Kerroin, että meille puhuminen ei johda ilmoitukseen.',
    }),
    at(64, '10.00', 'matti', {
      support:
        'Toinen tapaaminen. Haluaa hammaslääkäriin ja paikan nukkua. Terveydenhuollon kiireellinen apu kuuluu hänelle, varattiin aika yhdessä.',
    }),
    at(64, '10.30', 'matti', speaksOf('he')),
    at(64, '10.35', 'matti', hasHome('unclear', 0)),
    at(
      63,
      '9.30',
      'matti',
      recordsPerson({
        age: 34,
        firstNames: 'Aleksandr',
        lastName: 'Esimerkki',
        citizenship: 'ei tiedossa',
        language: 'ru',
        documents: 'Ei asiakirjoja mukana.',
      }),
    ),
    at(
      60,
      '13.00',
      'matti',
      consents('ranta', {
        from: ['kaarna'],
        to: ['ranta'],
        classes: ['contact', 'account', 'residence'],
        purpose: 'Esitys auttamisjärjestelmään',
        endsIn: 180,
        reviewIn: 14,
        language: 'ru',
        interpreter: 'remote',
        form: 'written',
      }),
    ),
    at(
      60,
      '13.10',
      'matti',
      consentsToNetwork(['kaarna', 'ranta', 'northCounty'], {
        purpose: 'Majoitus, terveys ja lupa-asiat samassa suunnitelmassa',
        endsIn: 180,
        reviewIn: 14,
        language: 'ru',
        interpreter: 'remote',
      }),
    ),
    at(60, '13.20', 'matti', invites('ranta', 'ranta', 'Esitys auttamisjärjestelmään. Ei oleskeluoikeutta.', 'week')),
    at(60, '13.25', 'matti', invites('northCounty', 'network', 'Välttämätön hoito ja majoitus.', 'week')),
    at(59, '9.30', 'tomi', accepts('ranta', 'tomi', 'laura')),
    at(59, '10.00', 'jussi', accepts('northCounty', 'aila', 'jussi')),
    at(58, '9.10', 'tomi', answersRequest('network', 'coordination')),
    at(58, '10.30', 'aila', answersRequest('network', 'coordination')),
    at(55, '11.00', 'aila', {
      health: 'Kiireellinen hammashoito annettu. Verenpaine koholla, seuranta kuukauden päästä.',
    }),
    at(50, '12.10', 'matti', hasHome('no', 14)),
    at(50, '12.30', 'tomi', {
      residence:
        'Harkinta-ajan hakemisesta keskusteltu. Kerrottu ennen päätöstä, että harkinta-ajasta menee tieto poliisille. Hän haluaa miettiä viikon.',
    }),
    at(43, '10.15', 'tomi', {
      residence: 'Hän päätti hakea harkinta-aikaa. Päätös annettu, päättyy {+60}.',
    }),
    at(42, '9.00', 'matti', {
      coordination: 'Sovittu: Ranta hoitaa majoituksen, Pohjoisen hyvinvointialue hoidon, Kaarna arjen ja asioinnit.',
    }),
    at(
      40,
      '13.40',
      'matti',
      allows('call', {
        days: [1, 2, 3, 4, 5],
        hourFrom: '10:00',
        hourUntil: '16:00',
        who: 'anyone',
        language: 'ru',
        interpreter: 'Puhelintulkki käy',
      }),
    ),
    at(40, '13.42', 'matti', forbids('letter', { language: 'ru' })),
    at(40, '13.44', 'matti', addsPoint('call', '040 000 0004')),
    at(
      25,
      '10.00',
      'matti',
      consents('wellbeing', {
        from: ['kaarna'],
        to: ['ranta'],
        classes: ['wellbeing'],
        purpose: 'Jaksamisen seuranta harkinta-ajan aikana',
        endsIn: 120,
        reviewIn: 14,
        language: 'ru',
        interpreter: 'remote',
      }),
    ),
    at(
      21,
      '10.00',
      'matti',
      offersHandOver(
        'ranta',
        { sheet: 'yes', parts: ['contact', 'times', 'plan'] },
        'Arjen tuki jatkuu meillä. Hän toivoo, että soitat ensin tulkin kanssa. Majoitus on kesken.',
      ),
    ),
    at(20, '9.15', 'tomi', answersHandOver('accept')),
    at(20, '9.30', 'tomi', {
      coordination:
        'Vetovastuu siirtyi Rannalle hänen toiveestaan. Kaarna jatkaa arjen tukea. Yhteydenottotapa ei muutu.',
    }),
    at(18, '12.00', 'matti', {
      wellbeing: 'Oma arvio: turvallisuus 7, arki 5. Kaipaa tekemistä päiviin.',
    }),
    at(9, '14.00', 'aila', {
      social: 'Päivätoimintaan paikka kahdeksi päiväksi viikossa. Aloittaa heti.',
    }),
    at(5, '11.10', 'matti', checksRules()),
    at(3, '10.30', 'tomi', looks()),
  ],
};
