import { asksNames, tellsNames } from '../../acts/names.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** What the data-protection officer needs of a hidden part: told once, asked once more. */
export const names: readonly Step[] = [
  at(
    16,
    '9.05',
    'kaarlo',
    asksNames('haku', 'Lokissa on varoituksen välittäminen. Tarkistan, kenelle se on mennyt ja miksi.'),
  ),
  at(16, '10.30', 'anna', tellsNames('haku', ['lyhty'], 'Välitin varoituksen vain heille. Asiakas tietää siitä.')),
  at(
    1,
    '15.05',
    'kaarlo',
    asksNames('luovutus', 'Selvitän, miksi vastuun siirto odottaa ja keneltä siihen on pyydetty lupaa.'),
  ),
];
