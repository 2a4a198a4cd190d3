import { consents } from '../acts/agreements.ts';
import { asksToJoin, joins } from '../acts/joins.ts';
import { opens } from '../acts/team.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** The woman of the case Suvi, at another organisation since before: the two leads join the cases on her consent at both. */
export const lumme: CaseStory = {
  codeWord: 'Lumme',
  steps: [
    at(205, '10.10', 'dina', opens('Lumme', 'ville')),
    at(205, '10.30', 'dina', {
      support:
        'Kysyi työelämäneuvonnasta, onko palkatonta työtä pakko tehdä velan takia. Kerroin, että ei ole. Ei halunnut vielä muuta.',
    }),
    at(170, '13.15', 'dina', {
      support: 'Soitti. On muuttanut toiselle alueelle. Haluaa miettiä, ennen kuin jatketaan. Ovi on auki.',
    }),
    at(14, '9.40', 'dina', {
      support:
        'Otti itse yhteyttä. Hänellä on nyt tukihenkilö muualla. Toivoo, ettei tarvitsisi kertoa velan alkua uudelleen.',
    }),
    at(
      14,
      '10.05',
      'dina',
      consents('saarni', {
        from: ['kuunari'],
        to: ['saarni'],
        classes: ['contact'],
        purpose: 'Tapaukset tunnetaan yhteen, jotta yhteyttä pidetään samalla tavalla',
        endsIn: 150,
        reviewIn: 60,
        language: 'fi',
      }),
    ),
    at(11, '13.20', 'dina', joins('saarni')),
    at(10, '9.10', 'dina', {
      coordination: 'Sovittu hänen kanssaan: palkkasaatavien laskelma tehdään Suvin tapauksessa, meiltä neuvonta.',
    }),
  ],
};

/** What the lead of the case Suvi does for it. */
export const suviJoin = [
  at(
    12,
    '10.10',
    'anna',
    consents('kuunari', {
      from: ['saarni'],
      to: ['kuunari'],
      classes: ['contact'],
      purpose: 'Tapaukset tunnetaan yhteen, ettei hänen tarvitse kertoa alkua uudelleen',
      endsIn: 150,
      reviewIn: 60,
      language: 'fi',
    }),
  ),
  at(12, '10.20', 'anna', asksToJoin('kuunari')),
  at(
    4,
    '14.30',
    'anna',
    consents('lakeCounty', {
      from: ['saarni'],
      to: ['lakeCounty'],
      classes: ['contact'],
      purpose: 'Aiempi sosiaalityö Järviseudulla ja tämä tapaus tunnetaan yhteen',
      endsIn: 120,
      reviewIn: 60,
      language: 'fi',
    }),
  ),
  at(3, '9.20', 'anna', asksToJoin('lakeCounty')),
];
