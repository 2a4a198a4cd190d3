import {
  consentsToDisclose,
  keepsNoCopy,
  namesKey,
  opensCompilation,
  releases,
  sendsCompilation,
} from '../../acts/disclosures.ts';
import { records } from '../../acts/whole.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';
import { asked } from './terms.ts';

/** What lay behind reaches the investigation, from two organisations; another is to leave as a file sealed to the prosecutor's key, as the prosecutor is not on the case. */
export const handing: readonly Step[] = [
  at(
    19,
    '9.00',
    'anna',
    consentsToDisclose('handing', {
      from: ['saarni', 'county'],
      to: 'police',
      purpose: 'Tapahtumien ja velan kulku tutkijalle yhdessä',
      endsIn: 40,
      reviewIn: 14,
      ...asked,
    }),
  ),
  at(
    19,
    '9.20',
    'anna',
    opensCompilation('police', 'handing', 'Tutkinta on alkanut yksittäisestä teosta. Kootaan, mitä sen takana oli.'),
  ),
  at(18, '10.00', 'anna', releases('police', ['event', 'actor', 'thing', 'control', 'link'])),
  at(
    18,
    '13.20',
    'minna',
    records({
      code: 'money-taken',
      label: 'Palkka toisen tilille',
      text: 'Palkkalaskelmissa on tilinumero, joka ei ole hänen. Hän sai rahaa käteen joka toinen viikko.',
      when: { days: 240, as: 'about' },
      means: ['takes-earnings'],
      phases: ['during'],
      source: 'document',
      certainty: 'certain',
    }),
  ),
  at(18, '13.30', 'minna', releases('police', ['event'])),
  at(
    17,
    '9.10',
    'anna',
    sendsCompilation(
      'police',
      ['saarni', 'county'],
      'Esitutkintaa varten. Kertonut vähitellen kesästä alkaen; lisää voi tulla.',
    ),
  ),
  at(17, '9.30', 'anna', keepsNoCopy('police')),
  at(
    8,
    '13.00',
    'anna',
    consentsToDisclose('charges', {
      from: ['saarni', 'county'],
      to: 'prosecutor',
      purpose: 'Sama kokonaisuus syyteharkintaan',
      endsIn: 60,
      reviewIn: 20,
      ...asked,
    }),
  ),
  at(8, '13.10', 'anna', opensCompilation('charges', 'charges', 'Syyteharkintaa varten.')),
  at(8, '15.00', 'anna', namesKey('charges', 'Länsirannikon syyttäjäosasto, syyteharkinta', 'Erikoissyyttäjä Koski')),
  at(7, '9.40', 'minna', releases('charges', ['event'])),
];
