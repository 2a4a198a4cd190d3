export const fi = {
  title: 'Kuka tämän lukee',
  'title.class': '{class}: kuka tämän lukee',
  unnamed: 'lisäksi henkilöitä, joiden osuus ei ole sinulle avoinna',
  suspect: 'Poliisille tai syyttäjälle menevä merkintä on yleensä epäillyn luettavissa.',
} as const;
