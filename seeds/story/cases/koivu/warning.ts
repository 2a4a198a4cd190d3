import { acknowledges, declinesWish, passesOn, readsPassedOn, warns, wishesFor } from '../../acts/warnings.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** A warning that went its whole way to the hidden part, and a wish that was declined: who sent them reads neither from the answers. */
export const warning: readonly Step[] = [
  at(
    18,
    '10.52',
    'minna',
    warns(
      'pysakki',
      'Hän kertoi, että mies odotti häntä eilen bussipysäkillä. Matka pitäisi järjestää toisin.',
      'task',
    ),
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
  at(17, '9.10', 'minna', wishesFor('ryhma', 'kuunari', 'Vertaisryhmä, kun hän haluaa tavata muita.')),
  at(17, '13.05', 'anna', declinesWish('ryhma', 'Hän ei halua ryhmään vielä. Kysyn uudelleen keväällä.')),
];
