/** What is wrong with a key to which a file was to be sealed. */
export const fi = {
  'error.key.too-long': 'Liitä vain avain, ei muuta tekstiä.',
  'error.key.secret':
    'Tämä on salainen avain. Sitä ei tallennettu, mutta se on nyt nähty väärässä paikassa: omistajan on vaihdettava avainparinsa heti. Pyydä uusi julkinen avain.',
  'error.key.ssh': 'Tämä on SSH-avain. Pyydä vastaanottajalta age-avain, joka alkaa merkeillä age1.',
  'error.key.several': 'Tässä on useita avaimia. Tiedosto sinetöidään yhdelle: liitä se avain.',
  'error.key.other-kind': 'Tämä on toisenlainen age-avain. Pyydä tavallinen julkinen avain, jonka age-keygen tekee.',
  'error.key.not-a-key': 'Tämä ei ole age-avain. Julkinen avain alkaa merkeillä age1.',
  'error.key.checksum': 'Avaimessa on virhe: jokin merkki puuttuu tai on vaihtunut. Kopioi avain uudelleen.',
} as const;
