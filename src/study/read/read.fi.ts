/** Problems (`input.*`) and remarks (`note.*`) of reading. */
export const readFi = {
  'input.notFound': 'Tiedostoa {file} ei löydy.',
  'input.directory': '{file} on kansio; anna CSV-tiedosto tai Excel-työkirja.',
  'input.notFile': '{file} ei ole tavallinen tiedosto; tallenna tiedot ensin levylle.',
  'input.noPermission': 'Tiedoston {file} lukemiseen ei ole oikeutta.',
  'input.unreadable': 'Tiedostoa {file} ei voi lukea ({reason}).',
  'input.empty': 'Tiedosto {file} on tyhjä.',
  'input.noRows': 'Tiedostossa {file} on otsikkorivi mutta ei yhtään henkilöä.',
  'input.notText': 'Tiedosto {file} ei ole tekstiä; tallenna se CSV-muotoon (UTF-8).',
  'input.spreadsheet': '{file} on zip-tiedosto mutta ei Excel-työkirja (.xlsx); anna työkirja tai CSV-tiedosto.',
  'input.oldWorkbook':
    '{file} on vanhanmuotoinen Excel-tiedosto (.xls) tai salasanalla suojattu; tallenna se muotoon .xlsx ilman salasanaa.',
  'input.workbookHuge':
    'Työkirja {file} purkautuisi suuremmaksi kuin voidaan lukea (enintään {most, number} miljoonaa tavua tai merkkiä); tallenna taulukko CSV-muotoon.',
  'input.workbookBroken': 'Työkirja {file} on vioittunut; avaa se taulukkolaskennassa ja tallenna uudelleen.',
  'input.sheetUnclear': 'Työkirjassa {file} on useita taulukoita ({sheets}); jätä vain luettava.',
  'input.formulaEmpty':
    'Rivi {row, number}, sarake {column}: kaavan tulosta ei ole tallennettu; avaa työkirja taulukkolaskennassa ja tallenna uudelleen.',
  'input.mappingFolder': '{file} on kansio; anna valinnalle --mapping JSON-tiedosto.',
  'input.mappingNotJson': 'Tiedosto {file} ei ole JSON-muotoa.',
  'input.mappingJson': 'Tiedosto {file} ei ole JSON-muotoa: virhe rivillä {line, number}, merkissä {column, number}.',
  'input.mappingWrong': 'Tiedoston {file} kohta ”{place}” ei ole sellainen kuin ohjeessa.',
  'input.mappingColumn': 'Tiedostossa {file} on sarake ”{column}”, jota luettavassa tiedostossa ei ole.',
  'input.mixedEncoding': 'Tiedostossa {file} on sekaisin kahta merkistöä; tallenna se kokonaan UTF-8-muotoon.',
  'input.separatorUnclear':
    'Tiedoston {file} erotinta ei voi päätellä, koska kaksi erotinta sopii yhtä hyvin; laita lainausmerkkeihin arvot, joissa on erottimen näköinen merkki.',
  'input.headingEmpty': 'Rivi {row, number}, sarake {column}: arvolla ei ole sarakkeen nimeä rivillä 1.',
  'input.headingRepeated': 'Rivi 1, sarake {second}: nimi ”{name}” on jo sarakkeella {first}.',
  'input.tooManyColumns': 'Tiedostossa {file} on {columns, number} saraketta; niitä saa olla enintään {most, number}.',
  'input.tooLarge': 'Tiedosto {file} on liian suuri: arvoja on yli {cells, number}.',
  'input.rowShort':
    'Rivi {row, number}, sarake {column} ({name}): arvo puuttuu, rivillä on {got} arvoa mutta sarakkeita on {expected}.',
  'input.rowLong':
    'Rivi {row, number}, sarake {column}: ylimääräinen arvo, rivillä on {got} arvoa mutta sarakkeita on {expected}.',
  'input.rowHuge':
    'Rivi {row, number}, sarake {column} ({name}): rivillä on yli {most, number} merkkiä; puuttuuko lopettava lainausmerkki?',
  'input.quoteInside':
    'Rivi {row, number}, sarake {column} ({name}): lainausmerkki on keskellä arvoa; kirjoita koko arvo lainausmerkkeihin.',
  'input.quoteAfter':
    'Rivi {row, number}, sarake {column} ({name}): lopettavan lainausmerkin jälkeen on vielä tekstiä.',
  'input.quoteOpen': 'Rivi {row, number}, sarake {column} ({name}): lainausmerkki avataan mutta sitä ei suljeta.',
  'input.countWrong':
    'Rivi {row, number}, sarake {column} ({name}): henkilöiden määrän on oltava kokonaisluku, ei ”{value}”.',
  'input.onNoList':
    'Rivi {row, number}: henkilöt eivät ole yhdelläkään luettelolla; heidän määränsä arvioidaan, joten riviä ei anneta.',
  'input.flagWrong': 'Rivi {row, number}, sarake {column} ({name}): arvon on oltava 0, 1 tai tyhjä, ei ”{value}”.',

  'note.sheet': 'Työkirjasta luettiin taulukko {sheet}.',
  'note.errorCells': 'Joissakin soluissa oli virheilmoitus (kuten #N/A); ne luettiin tyhjinä.',
  'note.columnsIgnored':
    '{count, plural, one {# sarake jätettiin pois} other {# saraketta jätettiin pois}}, koska tulkintatiedosto käskee: {names}.',
  'note.countColumn': 'Sarake {name} näyttää luvulta, mutta jokainen rivi laskettiin yhdeksi henkilöksi.',
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
