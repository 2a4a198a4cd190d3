/** What a text that others read must not hold. */
export const fi = {
  'error.names-hidden': 'Tekstissä on paikan nimi, josta kaikki lukijat eivät saa tietää. Poista nimi.',
  'error.looks-like-identity':
    'Teksti näyttää sisältävän henkilötunnuksen, puhelinnumeron tai sähköpostiosoitteen. Poista se.',
} as const;
