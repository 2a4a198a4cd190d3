import { answersRequest, consents, consentsToNetwork } from '../acts/agreements.ts';
import { addsPoint, allows, forbids, recordsContact } from '../acts/contact.ts';
import { recordsPerson } from '../acts/content.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { looks } from '../acts/looks.ts';
import { barsWorker, liftsBar, opens } from '../acts/team.ts';
import { at } from '../at.ts';
import { type CaseStory, woven } from '../script.ts';
import { suviJoin } from './lumme.ts';
import { suviDeadlines } from './suvi-deadlines.ts';
import { suviHeard } from './suvi-heard.ts';
import { suviPlan } from './suvi-plan.ts';
import { suviProcess } from './suvi-process.ts';
import { suviWhole } from './suvi-whole.ts';

/** A Finnish woman in debt bondage. The contact rule has not been checked for long; an invitation waits in an intake room. */
export const suvi: CaseStory = {
  codeWord: 'Suvi',
  steps: woven(
    [
      at(98, '11.10', 'anna', opens('Suvi', 'veikko')),
      at(98, '11.30', 'anna', {
        support:
          'Soitti itse auttavaan puhelimeen. Suomalainen, noin 40-vuotias. Sanoi, ettei tiedä kuuluuko asia meille. Vastasin, että jutellaan ensin. Tapaaminen sovittu {+2}.',
      }),
      at(96, '13.00', 'anna', {
        support:
          'Tapaaminen toimistolla. Hän on tehnyt pitkään palkatonta työtä velan lyhennyksenä. Häpeää tilannetta. Kerroin, että hänellä on oikeus apuun, vaikka hän on itse allekirjoittanut paperit.',
      }),
      at(
        95,
        '10.00',
        'anna',
        recordsPerson({
          age: 42,
          number: 921,
          firstNames: 'Satu',
          lastName: 'Esimerkki',
          citizenship: 'Suomi',
          language: 'fi',
        }),
      ),
      at(
        94,
        '9.30',
        'anna',
        consents('county', {
          from: ['saarni'],
          to: ['county'],
          classes: ['contact', 'account'],
          purpose: 'Toimeentulo, asuminen ja velkaneuvontaan ohjaus',
          endsIn: 200,
          reviewIn: 12,
          language: 'fi',
        }),
      ),
      at(
        94,
        '9.40',
        'anna',
        consentsToNetwork(['saarni', 'county', 'halla'], {
          purpose: 'Yhteinen suunnitelma: velat, työ ja asuminen',
          endsIn: 200,
          reviewIn: 12,
          language: 'fi',
        }),
      ),
      at(94, '10.00', 'anna', invites('county', 'county', 'Palvelutarpeen arviointi ja toimeentulotuki.', 'week')),
      at(93, '9.15', 'ritva', accepts('county', 'minna', 'jari')),
      at(93, '10.30', 'minna', answersRequest('network', 'coordination')),
      at(92, '13.20', 'minna', {
        social:
          'Täydentävä toimeentulotuki myönnetty kahdeksi kuukaudeksi. Asunto on työnantajan tuttavan omistama, uusi asunto haussa.',
      }),
      at(90, '12.40', 'anna', {
        account:
          'Velka syntyi alkuaan puolison yrityksestä. Velan siirryttyä uudelle haltijalle hän on työskennellyt ravintolassa ilman palkkaa. Pankkitunnukset ovat olleet toisella.',
      }),
      at(
        88,
        '9.50',
        'anna',
        consents('halla', {
          from: ['saarni'],
          to: ['halla'],
          classes: ['contact', 'account', 'process'],
          purpose: 'Oikeudellinen neuvonta, velan pätevyys ja rikosilmoituksen harkinta',
          endsIn: 200,
          reviewIn: 12,
          language: 'fi',
        }),
      ),
      at(
        88,
        '10.00',
        'anna',
        invites('halla', 'halla', 'Oikeudellinen neuvonta ennen mahdollista rikosilmoitusta.', 'normal'),
      ),
      at(87, '9.00', 'tuula', accepts('halla', 'sofia', 'leo')),
      at(87, '9.30', 'sofia', answersRequest('network', 'coordination')),
      at(80, '14.15', 'sofia', {
        process:
          'Neuvottelu päämiehen kanssa. Velkakirjan pätevyys epäselvä. Hän ei vielä halua tehdä rikosilmoitusta. Vanhentumisajoissa ei ole kiirettä, asia ei ratkea tällä viikolla.',
      }),
      at(75, '9.30', 'anna', barsWorker('jari', 'close-relation')),
      at(60, '10.00', 'minna', {
        coordination:
          'Palaveri kolmistaan hänen kanssaan. Sovittu: velkaneuvonta (Minna), palkkasaatavien laskelma (Sofia), tukitapaamiset joka toinen viikko (Anna).',
      }),
      at(41, '12.10', 'anna', {
        wellbeing: 'Hänen oma arvionsa: turvallisuus 5, arki 4. Suurin huoli on vuokra.',
      }),
      at(
        29,
        '10.20',
        'anna',
        allows('call', {
          days: [2, 4],
          hourFrom: '10:00',
          hourUntil: '14:00',
          who: 'own-organisation',
          language: 'fi',
          ifAnother: 'Esittäydy kirjaston neuvojana ja lopeta puhelu.',
        }),
      ),
      at(
        29,
        '10.22',
        'anna',
        allows('text-message', {
          days: [1, 2, 3, 4, 5],
          hourFrom: '09:00',
          hourUntil: '16:00',
          who: 'own-organisation',
          language: 'fi',
        }),
      ),
      at(
        29,
        '10.24',
        'anna',
        forbids('letter', { language: 'fi', note: 'Posti kulkee vielä vanhan osoitteen kautta.' }),
      ),
      at(29, '10.26', 'anna', addsPoint('call', '040 000 0002')),
      at(27, '10.40', 'anna', recordsContact('call', 'reached')),
      at(26, '9.20', 'anna', liftsBar('jari')),
      at(23, '13.00', 'kaarlo', liftsBar('jari')),
      at(15, '11.30', 'minna', {
        social: 'Uusi vuokrasopimus allekirjoitettu, muutto {+6}. Muuttoapu järjestetty.',
      }),
      at(8, '13.10', 'anna', {
        support:
          'Hän on nukkunut huonosti muuton takia. Toivoo keskusteluapua. Kerroin Kaislasta, hän antoi luvan kutsua heidät.',
      }),
      at(
        8,
        '13.40',
        'anna',
        consents('kaisla', {
          from: ['saarni'],
          to: ['kaisla'],
          classes: ['contact', 'wellbeing'],
          purpose: 'Keskusteluapu muuton yli',
          endsIn: 120,
          reviewIn: 40,
          language: 'fi',
        }),
      ),
      at(
        2,
        '10.15',
        'anna',
        invites('kaisla', 'kaisla', 'Keskusteluapua noin viisi kertaa. Hän puhuu suomea, ei tarvitse tulkkia.', 'week'),
      ),
      at(2, '14.20', 'minna', looks()),
    ],
    suviWhole,
    suviPlan,
    suviHeard,
    suviProcess,
    suviDeadlines,
    suviJoin,
  ),
};
