import { consents } from '../../acts/agreements.ts';
import { checksRules, isRefusedPoint, recordsContact } from '../../acts/contact.ts';
import { findsNothing, looks, looksAtNetwork, looksAtPlace, looksAtSafety } from '../../acts/looks.ts';
import {
  meetsFirst,
  opensReferral,
  questionsReferral,
  refers,
  refusesReferral,
  takesReferral,
  tellsOutcome,
} from '../../acts/referrals.ts';
import { offersHandOver } from '../../acts/team.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';
import { asked } from './terms.ts';

/** The last month: a request that waits for an answer, the hearing agreed, looks and refused looks. */
export const lately: readonly Step[] = [
  at(
    30,
    '9.00',
    'anna',
    consents('social', {
      from: ['county'],
      to: ['saarni'],
      classes: ['social'],
      purpose: 'Tukiasunnon päätökset ja niiden määräajat tukihenkilölle',
      endsIn: 150,
      reviewIn: 45,
      ...asked,
    }),
  ),
  at(22, '10.40', 'anna', {
    justice:
      'Toiveet kuulusteluun: naistulkki, tauko puolen tunnin välein, ikkunan puoleinen paikka. Tukihenkilö mukana. Ei ennen klo 10.',
  }),
  at(
    21,
    '10.00',
    'anna',
    refers('tukiasunto', 'county', {
      consent: 'network',
      sector: 'everyday',
      urgency: 'week',
      asked: 'Tukiasunnon jatko ja toimeentulo, kun nykyinen päätös päättyy.',
      shares: ['need', 'goal', 'wish'],
    }),
  ),
  at(20, '9.10', 'ritva', opensReferral('tukiasunto')),
  at(20, '9.20', 'ritva', takesReferral('tukiasunto')),
  at(20, '11.15', 'helena', {
    process: 'Tutkinnassa sovittu kuulustelun siirto kahdella viikolla, jotta tulkki ja tukihenkilö pääsevät paikalle.',
  }),
  at(
    13,
    '9.40',
    'anna',
    refers('luvat', 'halla', {
      consent: 'network',
      sector: 'residence',
      asked: 'Oleskeluluvan jatkon hakeminen.',
      shares: ['goal'],
    }),
  ),
  at(12, '9.00', 'tuula', opensReferral('luvat')),
  at(
    12,
    '9.15',
    'tuula',
    refusesReferral('luvat', 'Meillä ei hoideta lupa-asioita tämän jutun ohella. Neuvontaa saa Kaarnasta.'),
  ),
  at(12, '13.30', 'minna', {
    social:
      'Tapaaminen tukiasunnolla. Suomen alkeiskurssi alkanut. Tukiasunnon jatkopäätös valmistelussa, luvattu {+8}.',
  }),
  at(7, '11.10', 'leo', {
    process:
      'Kuulustelun aika sovittu: {+16} klo 13.30. Paikalla avustaja, tukihenkilö ja tulkki. Korvausvaatimuksen liitteitä täydennetään.',
  }),
  at(6, '9.30', 'minna', meetsFirst('tukiasunto')),
  at(6, '9.35', 'minna', tellsOutcome('tukiasunto', 'stay', 'partly', 'Jatkuu kevääseen.')),
  at(5, '10.30', 'minna', {
    coordination:
      'Verkostopalaveri, neljä päätöstä: tukiasunnon jatko (Minna), oleskeluneuvonta ennen harkinta-ajan päättymistä (Anna), kirjallinen tulkkaus (Oona), liitteet (Leo). Seuraava palaveri {+13} klo 9.',
  }),
  at(4, '14.10', 'anna', checksRules()),
  at(4, '14.20', 'anna', {
    support:
      'Tapaaminen, suunnitelma päivitetty. Hän jännittää kuulustelua. Käytiin läpi huone, ihmiset ja tauot. Sisar on kutsuttu viikonlopuksi, hän päättää itse mitä kertoo.',
  }),
  at(4, '14.40', 'anna', recordsContact('meeting', 'reached')),
  at(
    4,
    '15.10',
    'anna',
    refers('seuranta', 'kaisla', {
      consent: 'network',
      sector: 'health',
      urgency: 'week',
      asked: 'Seurantakäynti ennen kuulustelua.',
      shares: ['need', 'wish'],
    }),
  ),
  at(3, '8.20', 'seija', opensReferral('seuranta')),
  at(3, '8.30', 'seija', questionsReferral('seuranta', 'Sopiiko aamupäivä, ja tarvitaanko tulkki paikalle?')),
  at(3, '9.05', 'noora', findsNothing()),
  at(2, '15.12', 'risto', looks()),
  at(1, '9.30', 'minna', looks()),
  at(1, '9.40', 'minna', looksAtSafety()),
  at(1, '9.45', 'minna', isRefusedPoint('message-app')),
  at(1, '10.05', 'tiina', looksAtPlace()),
  at(1, '12.50', 'oona', looksAtNetwork()),
  at(1, '13.15', 'leo', looks()),
  // She has said yes to what goes along; of the shelter she cannot be asked today, so it is asked itself, and the offer waits.
  at(
    1,
    '14.20',
    'anna',
    offersHandOver('county', { sheet: 'yes', parts: ['contact', 'times', 'plan', 'wishes'], agreed: 'organisation' }),
  ),
];
