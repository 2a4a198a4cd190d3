/** Remarks on what was repaired or not understood while reading; the report tells them. */
export const notesFi = {
  'note.sheet': 'Työkirjasta luettiin taulukko {sheet}.',
  'note.errorCells': 'Joissakin soluissa oli virheilmoitus (kuten #N/A); ne luettiin tyhjinä.',
  'note.columnsIgnored':
    '{count, plural, one {# sarake jätettiin pois} other {# saraketta jätettiin pois}}, koska kuvaustiedosto sanoo niin: {names}.',
  'note.countColumn': 'Sarake {name} näyttää luvulta, mutta jokainen rivi laskettiin yhdeksi henkilöksi.',
  'note.counted': 'Jokainen rivi laskettiin niin moneksi henkilöksi kuin sarake {name} kertoo.',
  'note.totalsAgree': 'Summarivit jätettiin pois; jokainen niistä täsmää summattaviin riveihin.',
  'note.totalsLeftOut': 'Summarivit jätettiin pois.',
  'note.totalsAlone':
    'Pois jätettiin summat, joiden rivit eivät ole tässä tiedostossa: näistä ihmisistä raportti ei kerro mitään.',
  'note.onlyOnes':
    'Kentän {name} sarakkeissa on arvo 1 mutta ei koskaan 0: tyhjä solu voi olla kielteinen vastaus tai puuttuva tieto, joten osuudet lasketaan niistä, joilla on ainakin yksi.',
  'note.columnsRepeat':
    '{count, plural, one {# sarake, joka toistaa muita,} other {# saraketta, jotka toistavat muita,}} jätettiin pois: {names}.',
  'note.pairs':
    'Rivi kertoo uhrista ja tekijästä yhdessä: sama ihminen voi olla monella rivillä, ja tässä raportissa henkilöksi kutsutaan tällaista riviä.',
  'note.example':
    'Tämä raportti on laskuesimerkki: k = {k} ei suojaa ketään. Älä julkaise sitä äläkä tee sitä todellisista ihmisistä.',
  'note.emptyLines': '{lines, plural, one {# tyhjä rivi} other {# tyhjää riviä}} ohitettiin.',
  'note.labelRow': 'Toisella rivillä ovat samat otsikot sanoina; riviä ei luettu henkilöksi.',
  'note.spaces': 'Sarakkeessa {name} oli välilyöntejä arvojen alussa tai lopussa; ne jätettiin pois.',
  'note.namedByLabel': 'Sarakkeella {letters} ei ole nimeä; se luettiin sanallisen otsikkonsa mukaan kentäksi {name}.',
  'note.namelessEmpty': 'Sarakkeella {letters} ei ole nimeä eikä arvoja; se jätettiin pois.',
  'note.namelessNumbers': 'Sarake {letters}, jolla ei ole nimeä, vain numeroi rivit; se jätettiin pois.',
  'note.namelessLeftOut': 'Sarakkeella {letters} ei ole nimeä; sen arvoja ei voi tulkita, joten se jätettiin pois.',
  'note.sameLists':
    'Rivi {row, number}: sama luetteloiden yhdistelmä on jo aiemmalla rivillä; määrät laskettiin yhteen.',
  'note.datesAsYears': 'Sarakkeesta {name} luettiin vain vuosi.',
  'note.agesAsBands': 'Sarakkeen {name} iät luettiin ikäryhminä.',
  'note.ageOnDay':
    'Iät laskettiin sarakkeen {name} päivistä, sellaisina kuin ne olivat {day}; itse päivät eivät ole raportissa.',
  'note.ageOnColumn':
    'Iät laskettiin sarakkeen {name} päivistä, sellaisina kuin ne olivat sarakkeen {other} päivänä; itse päivät eivät ole raportissa.',
  'note.wait': 'Odotus ”{name}” laskettiin sarakkeiden ”{from}” ja ”{to}” päivistä; itse päivät eivät ole raportissa.',
  'note.countryCodes': 'Sarakkeessa {name} on maiden tunnuksia (ISO 3166-1); ne näytetään maiden niminä.',
  'note.valuesUnknown':
    'Sarakkeessa {name} on {count, plural, one {# arvo, jota kentän luettelossa ei ole; se jätettiin sellaiseksi kuin se on} other {# arvoa, joita kentän luettelossa ei ole; ne jätettiin sellaisiksi kuin ne ovat}}.',
  'note.valuesRepaired':
    'Sarakkeessa {name} {count, plural, one {# arvo oli kirjoitettu toisin kuin luettelossa; se luettiin siksi vaihtoehdoksi, jota se tarkoittaa} other {# arvoa oli kirjoitettu toisin kuin luettelossa; ne luettiin niiksi vaihtoehdoiksi, joita ne tarkoittavat}}.',
  'note.valuesSpaced':
    'Sarakkeessa {name} {count, plural, one {# arvossa} other {# arvossa}} vaihtoehtojen välissä oli vain välilyönti; ne luettiin erillisinä.',
  'note.severalInOne':
    'Kenttään {name} kuuluu yksi vaihtoehto, mutta {count, plural, one {# arvossa} other {# arvossa}} on useita; kaikki luettiin.',
  'note.nameRepaired': 'Sarake {name} luettiin kenttänä {field}.',
  'note.labelDiffers':
    'Sarakkeen {letters} nimi on {name}, mutta sen sanallinen otsikko on ”{label}”; sarake luettiin nimensä mukaan.',
  'note.columnsUnknown':
    '{count, plural, one {# sarake, jota ei tunneta, luettiin sellaisenaan} other {# saraketta, joita ei tunneta, luettiin sellaisinaan}}: {names}.',
} as const;
