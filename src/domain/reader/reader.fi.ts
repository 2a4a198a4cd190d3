export const fi = {
  title: 'Kuka tämän lukee',
  'title.class': '{class}: kuka tämän lukee',
  /** Stands for the name of a shelter whose part is not open to the reader. */
  shelter: 'turvakoti',
  suspect: 'Poliisille tai syyttäjälle menevä merkintä on yleensä epäillyn luettavissa.',
} as const;
