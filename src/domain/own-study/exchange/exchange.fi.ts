export const exchangeFi = {
  'about.htcds': 'Keksittyjä henkilöitä HTCDS 2.0 -muodossa (people.csv)',
  'about.ctdc': 'Keksittyjä henkilöitä CTDC:n k-anonymisoidun aineiston muodossa (people.csv)',
  'about.synthetic':
    'Kukaan tiedostossa ei ole todellinen. Rivit on koottu vain tutkimuksen julkaistuista luvuista, ja jokainen rivi toistuu vähintään {k} kertaa.',
  'about.protected':
    'Jokainen lukumäärä on luvun {k} kerrannainen. Yhden asian luku poikkeaa todellisesta enintään {single} ja kahden asian yhteinen luku enintään {crossed}.',
  'about.counts':
    'Hyväksikäytön muodon luvut ja sen luvut kunkin muun asian kanssa ovat julkaistut luvut. Muut yhteydet ovat sattumaa: niitä ei pidä tutkia.',
  'about.missing':
    'Henkilöt, joista muodossa ei voi kertoa mitään, puuttuvat tiedostosta: rivien määrä ei ole henkilöiden määrä.',
  'about.question': 'Mitä kysyttiin: {question}',
  'about.time': 'Ensimmäinen yhteydenotto: {time}',
  'about.readers': 'Kenelle: {readers}',
  'about.basis': 'Millä perusteella: {basis}',
  'about.command': 'Tehty komennolla. Kenelle ja millä perusteella luvut annetaan, päättää se, joka komennon antoi.',
  'mapping.title': 'Mikä on kerrottu minäkin',
  'mapping.row': '{fact}, {value}: {told}',
  'mapping.empty': 'tyhjä, koska muodossa ei ole sille sanaa',
  'mapping.untold': 'Näistä muodossa ei ole mitään: {facts}.',
  'source.htcds':
    'Kenttien nimet ja koodit: {title}, {author}, {licence}, {address}. Vastaavuudet ovat omiamme. IOM ei ole tarkastanut niitä eikä tätä tiedostoa.',
  'source.ctdc':
    'Sarakkeet: Counter-Trafficking Data Collaborativen k-anonymisoidun aineiston 63 saraketta sellaisina kuin kaksi julkista ohjelmaa ne lukee. Koodikirjaa ei ole voitu lukea. Vastaavuudet ovat omiamme. CTDC ei ole tarkastanut niitä eikä tätä tiedostoa.',
} as const;
