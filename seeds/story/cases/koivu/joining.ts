import { answersRequest, consents } from '../../acts/agreements.ts';
import { accepts, invites } from '../../acts/invitations.ts';
import { findsNothing } from '../../acts/looks.ts';
import { barsWorker } from '../../acts/team.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';
import { asked } from './terms.ts';

/** County, health services and counsel join; a colleague is barred. */
export const joining: readonly Step[] = [
  at(144, '9.30', 'ritva', accepts('county', 'minna', 'jari')),
  at(144, '14.00', 'minna', {
    social:
      'Asia vireille, palvelutarpeen arviointi aloitettu. Kiireellistä tarvetta ei ole, koska majoitus on turvattu. Omatyöntekijä Minna Laine, varalla Jari Harju.',
  }),
  at(144, '14.10', 'minna', answersRequest('network', 'coordination')),
  at(143, '10.00', 'anna', {
    account:
      'Kertoi itse: lähti kotimaasta, koska hänelle luvattiin ravintolatyötä. Matkasta jäi velka, jota hän maksoi työllään. Ei kysytty tarkemmin, hän sai päättää mitä kertoo.',
  }),
  at(142, '15.20', 'anna', {
    support:
      'Hän päätti tehdä rikosilmoituksen. Kävimme läpi, mitä siitä seuraa ja että hän voi pitää taukoja. Olin mukana ilmoitusta tehtäessä.',
  }),
  at(
    141,
    '9.30',
    'anna',
    consents('kaisla', {
      from: ['saarni'],
      to: ['kaisla'],
      classes: ['contact'],
      purpose: 'Seurantakäynnit ja niiden sovittaminen',
      endsIn: 205,
      reviewIn: 60,
      ...asked,
    }),
  ),
  at(
    141,
    '9.45',
    'anna',
    invites('kaisla', 'kaisla', 'Seurantakäynnit ja psykologin arvio. Naistyöntekijä, vietnamin tulkki.', 'week'),
  ),
  at(140, '10.10', 'seija', accepts('kaisla', 'oona', 'hanna')),
  at(140, '10.40', 'oona', answersRequest('network', 'coordination')),
  at(139, '13.20', 'oona', {
    health:
      'Ensikäynti. Tulkki paikalla. Perustutkimus tehty asiakkaan ehdoilla, näytteet otettu. Uusi aika varattu. Asiakas sai itse valita istumapaikan.',
  }),
  at(125, '10.30', 'hanna', {
    health:
      'Psykologin ensimmäinen tapaaminen. Uni katkonaista, keskittyminen vaikeaa. Sovittu viisi käyntiä. Ohjattu yksinkertainen rauhoittumisharjoitus.',
  }),
  at(121, '11.00', 'noora', {
    support: 'Sijaistin Annaa tapaamisella. Haettiin vaatteita ja kenkiä.',
  }),
  at(120, '8.50', 'anna', barsWorker('noora', 'knows-suspect')),
  at(118, '12.40', 'noora', findsNothing()),
  at(
    102,
    '9.30',
    'anna',
    consents('halla', {
      from: ['saarni'],
      to: ['halla'],
      classes: ['contact', 'account'],
      purpose: 'Korvausvaatimus ja oikeudenkäynti',
      endsIn: 262,
      reviewIn: 60,
      ...asked,
    }),
  ),
  at(102, '9.45', 'anna', invites('halla', 'halla', 'Avustajan määräys esitutkintaan ja oikeudenkäyntiin.', 'normal')),
  at(101, '10.00', 'tuula', accepts('halla', 'leo', 'sofia')),
  at(101, '10.30', 'leo', answersRequest('network', 'coordination')),
  at(100, '14.15', 'leo', {
    process:
      'Määräys avustajaksi saatu. Päämiehelle selvitetty asianomistajan oikeudet, korvausvaatimuksen perusteet ja suojelun keinot kuulustelussa.',
  }),
  at(
    99,
    '9.20',
    'leo',
    consents('process', {
      from: ['halla'],
      to: ['saarni'],
      classes: ['process'],
      purpose: 'Tuki kuulusteluun ja oikeudenkäyntiin',
      endsIn: 262,
      reviewIn: 60,
      language: 'vi',
      interpreter: 'remote',
      copyGiven: 'not-safe',
    }),
  ),
  at(
    95,
    '13.00',
    'anna',
    consents('police', {
      from: ['saarni'],
      to: ['police'],
      classes: ['justice'],
      purpose: 'Kuulustelun järjestäminen, yhteys vain Saarnin kautta',
      endsIn: 37,
      reviewIn: 16,
      ...asked,
    }),
  ),
  at(
    95,
    '13.20',
    'anna',
    invites('police', 'police', 'Yhteystapa ja toiveet kuulustelua varten. Tutkija pyytänyt.', 'normal'),
  ),
];
