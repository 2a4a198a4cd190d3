export const fi = {
  usage: `Käyttö: rinnalla create-admin [valinnat]

Tekee varsinaiseen käyttöön tunnuksen, jolla kirjaudutaan salasanalla ja tunnussovelluksen koodilla. Puuttuvat tiedot kysytään.

  --name NIMI            työntekijän nimi
  --organisation NIMI    organisaatio; tehdään, jos sitä ei vielä ole
  --kind LAJI            uuden organisaation laji: {kinds}
  --region ALUE          uuden organisaation alue
  --email OSOITE         työsähköposti, jolla kirjaudutaan
  --roles ROOLIT         pilkuin erotettuina: {roles}
                         (ellei muuta sanota: organisation-admin)
  --lang fi|sv|en        tämän komennon ja sivujen kieli

Asetukset luetaan ympäristöstä kuten komennossa npm run serve.`,
  'ask.name': 'Työntekijän nimi',
  'ask.organisation': 'Organisaation nimi',
  'ask.kind': 'Organisaation laji',
  'ask.region': 'Organisaation alue',
  'ask.email': 'Työsähköposti',
  'ask.roles': 'Roolit pilkuin erotettuina',
  unknown: 'Tuntematon valinta: {word}. Valinnat kertoo rinnalla create-admin --help.',
  missing: 'Puuttuu: {names}. Anna ne valintoina tai käynnistä komento päätteessä, niin ne kysytään.',
  'bad.name': 'Nimessä on 1–120 merkkiä.',
  'bad.organisation': 'Organisaation nimessä on 1–120 merkkiä.',
  'bad.kind': 'Laji on yksi näistä: {kinds}.',
  'bad.region': 'Alueen nimessä on 1–60 merkkiä.',
  'bad.email': 'Tämä ei ole sähköpostiosoite: {email}',
  'bad.roles': 'Rooli on yksi tai useampi näistä: {roles}.',
  'email-taken': 'Tällä sähköpostiosoitteella on jo tunnus. Mitään ei muutettu.',
  'kind-needed': 'Organisaatio on uusi: anna sen laji valinnalla --kind.',
  'region-needed': 'Organisaatio on uusi: anna sen alue valinnalla --region.',
  'kind-differs': 'Organisaatio on jo olemassa, mutta sen laji on toinen. Mitään ei muutettu.',
  done: '{name} voi nyt kirjautua. Organisaatio {organisation} {isNew, select, true {tehtiin} other {oli jo olemassa}}.',
  password: 'Salasana, näytetään vain nyt:',
  code: 'Tunnussovellukseen, näytetään vain nyt:',
  secret: 'Avain käsin kirjoitettavaksi:',
  'hand-over': 'Anna nämä henkilölle itselleen turvallisesti ja tyhjennä sitten pääte.',
} as const;
