export const fi = {
  'import.usage': `Käyttö: rinnalla import-services TIEDOSTO… --source ptv|hsds [valinnat]

Lukee palveluja palveluhakemistoon. Sama palvelu luetaan aina samaksi riviksi, joten tiedoston voi lukea uudelleen.

  --source ptv           Suomi.fi-palvelutietovarannon (PTV) JSON, versio 11: palvelut, kanavat ja organisaatiot missä tiedostoissa tahansa
  --source hsds          HSDS 3.0: palvelu, organisaatio, luettelo tai taulut JSONina
  --dry-run              kertoo, mitä tapahtuisi, eikä tallenna mitään
  --lang fi|sv|en        viestien kieli

Mitä täällä on muokattu, jää ennalleen. Asetukset luetaan ympäristöstä kuten käynnistyksessä.`,
  'import.no-file': 'Anna luettava tiedosto. Ohje: rinnalla import-services --help.',
  'import.source': 'Kerro tiedoston muoto: --source ptv tai --source hsds.',
  'import.done': 'Lisättiin {added, number}, muutettiin {changed, number}, ennallaan {unchanged, number}.',
  'import.would':
    'Kokeilu, mitään ei tallennettu: lisättäisiin {added, number}, muutettaisiin {changed, number}, ennallaan {unchanged, number}.',
  'export.usage': `Käyttö: rinnalla export-services --out TIEDOSTO [--lang fi|sv|en]

Kirjoittaa koko palveluhakemiston HSDS 3.0 -muodossa. Asetukset luetaan ympäristöstä kuten käynnistyksessä.`,
  'export.no-out': 'Kerro, mihin kirjoitetaan: --out TIEDOSTO.',
  'export.done': 'Kirjoitettiin {n, plural, one {yksi palvelu} other {# palvelua}} tiedostoon {file}.',
  'export.failed': 'Tiedostoa {file} ei voitu kirjoittaa.',
  unknown: 'Tuntematon valinta: {word}. Ohje: --help.',
  'file.missing': 'Tiedostoa {file} ei voitu lukea.',
  'file.large': 'Tiedosto {file} on liian suuri: enintään 400 Mt.',
  'file.json': 'Tiedosto {file} ei ole JSONia.',
  'problem.no-name': '{place}: nimi puuttuu.',
  'problem.no-id': '{place}: tunniste puuttuu ({value}); se tehtiin nimestä.',
  'problem.id-not-uuid': '{place}: tunniste {value} ei ole UUID; säilytettiin sellaisenaan.',
  'problem.twice': '{place}: sama tunniste {value} toisen kerran.',
  'problem.not-an-object': '{place}: tässä ei ole palvelun tietoja.',
  'problem.unknown-value': '{place}: tuntematon arvo ”{value}”; muu luettiin.',
  'problem.unknown-municipality': '{place}: kuntaa ”{value}” ei tunneta, joten alue jäi avoimeksi.',
  'problem.no-finnish': '{place}: suomenkielinen nimi puuttuu ({value}).',
  'problem.no-organisation': '{place}: organisaation nimeä ei löytynyt ({value}).',
  'problem.cyclic-organisation':
    '{place}: organisaatio {value} on oman itsensä alla; se luettiin ilman yläorganisaatiota.',
  'problem.changed-here': '{place}: palvelua on muokattu täällä, joten se jätettiin ennalleen.',
  'problem.left': 'Jätettiin pois.',
  'problem.more': 'Lisäksi {n, plural, one {yksi samanlainen} other {# samanlaista}} kuin: {first}',
} as const;
