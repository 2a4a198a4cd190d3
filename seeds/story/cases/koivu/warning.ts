import { acknowledges, declinesWish, passesOn, readsPassedOn, warns, wishesFor } from '../../acts/warnings.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** A warning that went its whole way, and a wish for an organisation that is there already, hidden: both answered in words that tell nothing. */
export const warning: readonly Step[] = [
  at(
    18,
    '10.52',
    'minna',
    warns('pysakki', 'Hän kertoi, että mies odotti häntä eilen bussipysäkillä. Matka pitäisi järjestää toisin.', 'task'),
  ),
  at(18, '11.03', 'veikko', acknowledges('pysakki')),
  at(
    18,
    '11.20',
    'anna',
    passesOn(
      'pysakki',
      ['lyhty'],
      'Häntä on odotettu hänen matkansa varrella. Sopikaa matkat uudelleen hänen kanssaan.',
      'Soitin kaikille, joita asia koskee. Matkat kuljetaan toistaiseksi taksilla.',
    ),
  ),
  at(18, '11.45', 'tiina', readsPassedOn()),
  at(17, '9.10', 'minna', wishesFor('yosija', 'lyhty', 'Varapaikka, jos nykyinen asunto ei ole turvallinen.')),
  at(17, '13.05', 'anna', declinesWish('yosija', 'On jo mukana. Asia hoidetaan sen kanssa.')),
];
