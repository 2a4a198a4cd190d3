/** Problems (`input.*`) and remarks (`note.*`) of reading. */
export const readFi = {
  'input.notFound': 'Tiedostoa {file} ei löydy.',
  'input.directory': '{file} on kansio; anna CSV-tiedosto.',
  'input.notFile': '{file} ei ole tavallinen tiedosto; tallenna tiedot ensin levylle.',
  'input.noPermission': 'Tiedoston {file} lukemiseen ei ole oikeutta.',
  'input.unreadable': 'Tiedostoa {file} ei voi lukea ({reason}).',
  'input.empty': 'Tiedosto {file} on tyhjä.',
  'input.noRows': 'Tiedostossa {file} on otsikkorivi mutta ei yhtään henkilöä.',
  'input.notText': 'Tiedosto {file} ei ole tekstiä; tallenna se CSV-muotoon (UTF-8).',
  'input.spreadsheet': '{file} on Excel- tai zip-tiedosto; tallenna taulukko CSV-muotoon (UTF-8).',
  'input.mixedEncoding': 'Tiedostossa {file} on sekaisin kahta merkistöä; tallenna se kokonaan UTF-8-muotoon.',
  'input.separatorUnclear':
    'Tiedoston {file} erotinta ei voi päätellä, koska kaksi erotinta sopii yhtä hyvin; laita lainausmerkkeihin arvot, joissa on erottimen näköinen merkki.',
  'input.headingEmpty': 'Rivi 1, sarake {column}: sarakkeella ei ole nimeä.',
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

  'note.emptyLines': '{lines, plural, one {# tyhjä rivi} other {# tyhjää riviä}} ohitettiin.',
} as const;
