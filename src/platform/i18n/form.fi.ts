/** What every form says. A slice has words of its own only where they tell more. */
export const fi = {
  save: 'Tallenna',
  cancel: 'Palaa tallentamatta',
  'error.required': 'Täytä tämä kohta.',
  'error.choose': 'Valitse vaihtoehto.',
  'error.day': 'Kirjoita päivä muodossa 24.11.2026.',
  'error.day-year': 'Kirjoita päivä vuosilta 1900–2199.',
  'error.time': 'Kirjoita kellonaika muodossa 9.30.',
  'error.too-long': 'Teksti on liian pitkä. Lyhennä sitä.',
  'error.characters': 'Tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita kohta uudelleen.',
  'error.names-hidden':
    'Sanaa ”{word}” ei voi tallentaa: turvakodin tai muun suojatun paikan nimeä ei kirjoiteta tekstiin. Kirjoita sen sijaan esimerkiksi ”turvakoti”.',
  'error.other': 'Tarkista tämä kohta.',
} as const;
