export const checkHtcdsFi = {
  people: '{people, plural, one {# henkilö} other {# henkilöä}}: {taken} luettiin, {refused} hylättiin.',
  refused: 'Rivi {row, number}, sarake {letters} ({field}): {why} Henkilöä ei luettu.',
  'why.not-in-list': 'arvo ei ole kentän luettelossa. Käytä luettelon koodia tai nimeä.',
  'why.several': 'kenttään kuuluu yksi arvo. Jätä yksi.',
  'why.not-a-day': 'arvo ei ole päivä. Kirjoita se näin: 2026-12-31.',
  'why.day-unclear': 'päivää ja kuukautta ei voi erottaa toisistaan. Kirjoita päivä näin: 2026-12-31.',
  'why.not-an-age': 'ikä on kokonaisluku 0–120. Korjaa se tai jätä tyhjäksi.',
  'why.not-a-number': 'arvo ei ole luku. Käytä pelkkiä numeroita ja desimaalipistettä.',
  'why.not-yes-or-no': 'arvo ei ole kyllä eikä ei. Kirjoita true tai false.',
  more: '{n, plural, one {Lisäksi # arvo hylättiin.} other {Lisäksi # arvoa hylättiin.}} Korjaa nämä ensin.',
  repaired: 'Luettaessa korjattiin:',
  notRead:
    '{n, plural, one {Saraketta, jota standardi ei tunne, ei luettu} other {Sarakkeita, joita standardi ei tunne, ei luettu}}: {names}',
  used: 'Tutkimuksen teemoissa käytetään: {names}',
  outside: 'Luetaan, mutta ei kuulu mihinkään teemaan: {names}',
  identifying: 'Viittaa ihmiseen, joten tutkimus ei käytä: {names}',
  none: 'ei mitään',
  study: 'Suojattu raportti tehdään näin: rinnalla study {file} --out KANSIO',
  written: 'Tiedosto standardin omin nimin ja koodein: {out}',
  unwritten:
    'Tiedostoa {out} ei kirjoitettu, koska kaikkia henkilöitä ei luettu. Korjaa hylätyt ja anna komento uudelleen.',
  taken: 'Tiedosto {out} on jo olemassa. Anna toinen nimi.',
  wrong: 'Komennossa on väärin: {option}.',
  help: `Lukee tiedoston, joka on HTCDS 2.0 -muodossa, ja kertoo, mitä siitä voidaan lukea ja mitä ei.

Käyttö:
  rinnalla check-htcds TIEDOSTO [--out TIEDOSTO.csv] [--lang fi|sv|en]

  TIEDOSTO          CSV tai XLSX, otsikot ensimmäisellä rivillä, yksi rivi henkilöä kohti. Koodit ja
                    nimet käyvät; useat vaihtoehdot erotetaan merkillä ;.
  --out TIEDOSTO    Kirjoittaa samat henkilöt standardin kenttien nimin ja koodein, kun jokainen
                    luettiin. Siinä on samat henkilötiedot kuin luetussa tiedostossa: suojaa se
                    yhtä hyvin.
  --lang KIELI      fi (oletus), sv tai en.
  --help            Tämä teksti.

Henkilö luetaan kokonaan tai ei lainkaan. Arvoja ei näytetä, vain niiden paikat.

Paluuarvot: 0 kaikki luettiin, 2 väärä komento, 3 tiedostoa tai jotakuta ei voitu lukea,
4 ei voitu kirjoittaa.

Human Trafficking Case Data Standard (HTCDS) 2.0, International Organization for Migration (IOM),
CC BY 4.0. IOM ei ole tarkastanut tätä ohjelmaa.`,
} as const;
