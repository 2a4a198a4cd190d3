export const fi = {
  title: 'Kuka tämän lukee',
  'title.class': '{class}: kuka tämän lukee',
  suspect: 'Poliisille tai syyttäjälle menevä merkintä on yleensä epäillyn luettavissa.',
} as const;
